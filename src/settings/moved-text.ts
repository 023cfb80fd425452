import type { Moved } from "../records/index.ts";

const HEAD = `# Addresses this site once had, so that nobody who kept one comes to nothing.
# “fanlight moved --keep” writes this file; keep it with your stories. What you change in it stays as you wrote it.
#
# Under "stories", each name is the last part of an address that a story once had: for /stories/the-loom/ it is
# the-loom. After "to:" stands the last part of the address it has now. Where there is no "to:", readers are told
# that the story was removed.
`;

/** The text of `moved.yaml` that says this. */
export function movedText({ stories, lists }: Moved): string {
  const lines = [HEAD];
  if (Object.keys(stories).length > 0) lines.push("stories:");
  for (const [slug, { to, chapters, entire }] of Object.entries(stories)) {
    lines.push(`  ${slug}:`);
    if (to !== null) lines.push(`    to: ${to}`);
    lines.push(`    chapters: ${chapters}`);
    if (entire) lines.push("    entire: yes");
  }
  if (Object.keys(lists).length > 0)
    lines.push("", "# Lists that have fewer pages than they had, or none.", "lists:");
  for (const [path, { pages }] of Object.entries(lists)) lines.push(`  ${path}:`, `    pages: ${pages}`);
  return `${lines.join("\n")}\n`;
}
