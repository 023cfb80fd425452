/** What is known of a story that is about to be written. */
export interface NewStory {
  title: string;
  author: string;
  fandom: string;
}

/** Quotes a value where YAML would read it as something else. */
const quoted = (text: string) =>
  text === "" || /^[\p{L}\p{N}][^#]*$/u.test(text) ? text : JSON.stringify(text);

/**
 * A story file with every field a maintainer is likely to want, each explained.
 * @param folder whether chapters stand in files of their own beside this one.
 */
export function storyTemplate({ title, author, fandom }: NewStory, folder: boolean): string {
  return `---
# Everything between the two lines of three hyphens tells about the story. Write after the colons.
# A line that starts with "#" is a remark and does nothing; a field you do not need may go.

title: ${quoted(title)}
author: ${quoted(author)}

# What readers see in lists. It may run over several lines, each set in by two spaces.
summary: |
  

# One of: Not Rated, General Audiences, Teen And Up Audiences, Mature, Explicit (or K, T, PG-13, M …)
rating: Not Rated

# One of: No Archive Warnings Apply, Creator Chose Not To Use Archive Warnings,
# Graphic Depictions Of Violence, Major Character Death, Rape/Non-Con, Underage Sex
archive warnings: Creator Chose Not To Use Archive Warnings

# Several values: part them with commas, or write one a line, each after "  - ".
fandom: ${quoted(fandom)}
category:            # Gen, F/M, M/M, F/F, Multi, Other
relationships:       # Sherlock Holmes/John Watson
characters:
tags:

language: English
# series: The Long Road #2
# chapters: 1/?      # how many there are, and will be
# published: 2009-07-14
# disclaimer: These characters are not mine.
# notes: What you want to say before the story.
# end notes: What you want to say after it.
---

${folder ? FOLDER_BODY : BODY}`;
}

const BODY = `Write the story here, with an empty line between paragraphs. *Stars* make italics, **two stars** make
bold, and a line with three stars alone is a scene break:

***

If the story has chapters, put a line like this before each:

## Chapter 1: The Lamp

Delete these lines when you begin.
`;

const FOLDER_BODY = `<!-- The chapters stand beside this file, in 01-….md, 02-….md and so on. Nothing needs to stand here. -->
`;

/** The file of a first chapter. */
export function chapterTemplate(): string {
  return `---
title: Chapter One
# notes: What you want to say before this chapter.
# end notes: What you want to say after it.
# warnings: What readers of this chapter should know beforehand.
---

Write the chapter here. For the next one, copy this file to 02-….md.
`;
}
