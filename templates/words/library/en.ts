/** What the library says in English. Kept apart so that pages without it do not carry it. */
export const library = {
  intro:
    "What you have read, saved and muted in this archive. It is kept on this device only: there is no account, and nobody else sees it.",
  noScripts:
    "Your library is kept by scripts, which are switched off in this browser. Everything can be read without them, from these lists:",
};
