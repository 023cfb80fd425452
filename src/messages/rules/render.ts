import { rule } from "../message.ts";

/** Messages about how a story's text became HTML. None of them loses a word. */
export const renderRules = {
  "render/too-deep": rule({
    severity: "warning",
    reason: () =>
      "This passage is nested more than 100 levels deep (quotes, lists or HTML tags inside one another), so it is shown as it was typed.",
    advice: () => "Remove the extra > or list marks, or close the HTML tags that were left open.",
  }),
  "render/too-tangled": rule({
    severity: "warning",
    reason: () =>
      "This paragraph holds so many formatting marks (* _ [ ] ` <) that reading them would hold up the build, so it is shown as it was typed.",
    advice: () =>
      "Break it into shorter paragraphs, or put a \\ before marks that are meant as plain characters.",
  }),
  "render/failed": rule({
    severity: "error",
    reason: () => "This passage could not be read as formatted text, so it is shown as it was typed.",
    advice: () => "Look for unusual formatting near here and write it more simply.",
  }),
  "render/script-removed": rule({
    severity: "info",
    reason: () =>
      "A script or style sheet stood here; pages never carry one from a story, so it was left out.",
    advice: () => "Delete it from the file. If it was meant to be read, put a \\ before its <.",
  }),
  "render/picture-missing": rule({
    severity: "warning",
    reason: () =>
      "There is no such picture in the story's folder, so the words that describe it stand in its place.",
    advice: () =>
      "Put the picture's file beside the story, and write its name here exactly as the file has it, capitals too.",
  }),
  "render/picture-refused": rule({
    severity: "warning",
    reason: () =>
      "This is no picture that can be shown: it must be a PNG, JPEG, GIF, WebP or AVIF file in the story's own folder. SVG files can hold scripts and are never shown. The words that describe it stand in its place.",
    advice: () => "Save the picture anew as PNG or JPEG, put it beside the story, and name that file here.",
  }),
  "render/picture-too-large": rule({
    severity: "warning",
    reason: () =>
      "This picture's file is larger than archive.yaml allows (limits, pictureMegabytes), which would cost readers dear; the words that describe it stand in its place.",
    advice: () => "Save the picture smaller (1,600 pixels wide is plenty), or allow more in archive.yaml.",
  }),
  "render/picture-elsewhere": rule({
    severity: "info",
    reason: () =>
      "Pictures are shown in a story's chapters, not in its notes, summary or other parts, so the words that describe it stand in its place.",
    advice: () => "Move the picture into the chapter's text.",
  }),
  "render/remote-image": rule({
    severity: "info",
    reason: () =>
      "This picture lives on another site, which could see who reads the story, so a link to it is shown in its place.",
    advice: () => "Put the picture's file beside the story and name that file instead.",
  }),
};
