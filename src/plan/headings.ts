import { type ChapterHead, displayTitle, type StoryHead } from "../records/index.ts";

/** What to call a chapter: "Chapter 2: The Lamp", "Prologue", "2.5", "The Lamp"; a one-shot has its story's title. */
export function headingOf(
  chapter: Pick<ChapterHead, "label" | "number" | "title" | "position">,
  story: StoryHead,
): string {
  const { label, number, title, position } = chapter;
  const name = [label, number].filter((part) => part !== null).join(" ");
  if (name !== "" && title !== null) return `${name}: ${title}`;
  if (name !== "" || title !== null) return title ?? name;
  return story.chapters.length === 1 ? displayTitle(story) : String(position);
}
