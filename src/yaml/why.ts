/** The YAML library's error codes (yaml 2, `ErrorCode`) in words for people who have never met YAML. */
const REASONS: Record<string, string> = {
  ALIAS_PROPS: "a word that starts with * has a special meaning here",
  BAD_ALIAS: "a value that starts with *, & or ! has a special meaning here",
  BAD_DQ_ESCAPE: "a backslash between double quotes has a special meaning",
  BAD_INDENT: "the line is not set in as far as the lines around it",
  BAD_SCALAR_START: "a value may not start with @ or ` unless it stands in quotes",
  BAD_COLLECTION_TYPE: "the value starts with a ! that has a special meaning here",
  BLOCK_AS_IMPLICIT_KEY: "there is a second colon on the line",
  BLOCK_IN_FLOW: "a [ or { was opened and not closed before the next line",
  COMMENT_SPACE: "a # needs a space before it",
  DUPLICATE_KEY: "the same name stands here twice",
  KEY_OVER_1024_CHARS: "the text before the colon is too long to be a name",
  MISSING_CHAR: "a quote or bracket is missing",
  MULTILINE_IMPLICIT_KEY: "the line has no “name: value” form",
  NON_STRING_KEY: "the text before the colon is not a plain name",
  TAB_AS_INDENT: "the line starts with a tab; only spaces may set a line in",
  UNEXPECTED_TOKEN: "something follows the end of the value",
};

/** Says in plain words why the YAML library refused something. */
export function whyOf(code: string): string {
  return REASONS[code] ?? "it does not have the form “name: value”";
}
