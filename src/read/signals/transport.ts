const SURE =
  /^(?:path|message-id|newsgroups|nntp-posting-host|nntp-posting-date|references|mime-version|content-type|content-transfer-encoding|organization|organisation|lines|xref|x-[a-z-]+|received|return-path|in-reply-to|followup-to|distribution-file|reply-to|delivered-to|mailing-list|list-unsubscribe|precedence|sender|approved|errors-to|status-line|user-agent)\s*:/i;
const LOOSE = /^(?:from|to|subject|subj|date|sent|cc|bcc)\s*:/i;

/** Whether a line is a header of a mail or a Usenet post, surely or perhaps. */
export function mailHeader(line: string): "sure" | "loose" | null {
  if (!/^[A-Za-z][A-Za-z-]{1,26}\s*:/.test(line)) return null;
  if (SURE.test(line)) return "sure";
  return LOOSE.test(line) ? "loose" : null;
}

/** Whether a line must be a block of its own because it may be mail's. */
export function isMailLine(line: string): boolean {
  return (
    mailHeader(line) !== null ||
    /^-{2,} ?(?:forwarded|original|begin|end|continued)/i.test(line) ||
    line === "--"
  );
}
