const SURE =
  /^(?:path|message-id|newsgroups|nntp-posting-host|nntp-posting-date|references|mime-version|content-type|content-transfer-encoding|content-length|organization|organisation|lines|xref|x-[a-z-]+|received|return-path|in-reply-to|followup-to|reply-to|delivered-to|mailing-list|list-unsubscribe|precedence|sender|approved|errors-to|user-agent)\s*:/i;
const LOOSE = /^(?:from|to|subject|subj|date|sent|cc|bcc|message)\s*:/i;

/** Whether a line is a header of a mail or a Usenet post, surely or perhaps. */
export function mailHeader(given: string): "sure" | "loose" | null {
  const line = given.replace(/^>\s?(?=[A-Z])/, "");
  if (!/^[A-Za-z][A-Za-z-]{1,26}\s*:/.test(line)) return null;
  if (SURE.test(line)) return "sure";
  return LOOSE.test(line) ? "loose" : null;
}

/** A line that mail puts between or around posts: "-----Original Message-----", "On Friday, X wrote:". */
export function isSplice(line: string): boolean {
  return (
    /^[-=_* ]{0,12}(?:begin |end (?:of )?)?(?:forwarded (?:message|by|post)|original message)/i.test(line) ||
    /^-----(?:begin|end) /i.test(line) ||
    /^\[(?:continued (?:in|from)|part \d+ of \d+|this message contained|non-text portions|attachment)/i.test(
      line,
    ) ||
    (line.endsWith(":") && isAttribution(line))
  );
}

/** "On Friday, Jane wrote:", "jane@example.org writes:". */
function isAttribution(line: string): boolean {
  return (
    /^(?:on |in article |at ).{3,80}\bwrote:$/i.test(line) ||
    /^.{3,60}(?:<[^>]+@[^>]+>|@\S+) (?:wrote|writes):$/i.test(line)
  );
}

/** The line that opens a signature: two hyphens, in mail with a space behind them. */
export const isSignatureMark = (line: string): boolean => line === "--";

/** Whether a line must be a block of its own because it may be mail's. */
export function isMailLine(line: string): boolean {
  return mailHeader(line) !== null || isSignatureMark(line) || isSplice(line);
}
