/** What stands before the list of commands. */
export const HELP_BEFORE = `Fanlight turns a folder of stories into a web site.

You type a command into a terminal, in the folder of your archive (the one that holds
"stories" and "archive.yaml"), and press Enter. To begin:

  1. Put your story files into the folder "stories". Text, Markdown and saved web pages all work.
  2. fanlight check     tells what it found in them, and what to mend.
  3. fanlight serve     shows the site in your browser; it changes while you edit.
  4. fanlight build     writes the site into the folder "_site", to put on the web.

If a page looks wrong, "fanlight explain stories/my-story.txt" shows what every part of the file was
taken for, and why.

Only "new" and "tidy" write story files, and "new" never writes over one that is there.
`;

/** What stands after it. */
export const HELP_AFTER = `
Words in <angle brackets> are for you to fill in; those in [square brackets] may be left out.
A name with spaces needs quotes around it: fanlight new "The Long Road"

How story files are written: docs/story-format.md
`;
