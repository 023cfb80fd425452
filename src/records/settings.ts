import { z } from "zod";
import { LanguageTag, WebAddress } from "./fields.ts";
import { RATINGS } from "./vocabulary.ts";

/** What one story may take; a story beyond it is set aside, or shown in part as typed, with a message. */
export const LimitsSchema = z.strictObject({
  /** Size of a story's file. */
  storyMegabytes: z.int().min(1).max(200).default(10),
  /** Time to read one story. */
  secondsPerStory: z.int().min(1).max(3600).default(60),
  /** Size of one picture beside a story. */
  pictureMegabytes: z.int().min(1).max(50).default(5),
});

export type Limits = z.infer<typeof LimitsSchema>;

/** What a maintainer sets in `archive.yaml`. Every key has a default, so an empty file is a good one. */
export const SettingsSchema = z.strictObject({
  /** The archive's name, shown on every page. */
  name: z.string().min(1).default("A Fanlight Archive"),
  /** One line under the name. */
  tagline: z.string().default(""),
  /** What the archive is: shown on the home page and the about page. Markdown. */
  about: z.string().default(""),
  /** Where the site will live: `https://example.org/fic/`. Its path becomes the base path of every link. */
  address: WebAddress.default("http://localhost:8080/"),
  /** The language of the site's own words and of stories that name none. */
  language: LanguageTag.default("en"),
  /** How readers reach the keeper: an e-mail address or a link. */
  contact: z.string().default(""),
  /** Stories at or above this rating ask before they are shown; null asks never. */
  consentRating: z.enum(RATINGS).nullable().default("Explicit"),
  /** Which stories search engines may list. */
  searchEngines: z.enum(["all", "none", "by-rating"]).default("by-rating"),
  /** Whether AI crawlers are told to stay away. */
  aiCrawlers: z.enum(["refuse", "allow"]).default("refuse"),
  /** Which further pages to make. */
  pages: z.strictObject({ entireStory: z.boolean().default(true) }).default({ entireStory: true }),
  /** What readers can take away, for each story and each series. */
  downloads: z
    .strictObject({
      epub: z.boolean().default(true),
      /** One HTML file that needs no other. */
      html: z.boolean().default(true),
      /** Plain text; `textColumns` wraps its lines, null leaves a paragraph on one line. */
      text: z.boolean().default(true),
      textColumns: z.int().min(40).max(200).nullable().default(null),
      /** Made from the EPUB by Calibre, where that is installed. */
      azw3: z.boolean().default(false),
      pdf: z.boolean().default(false),
    })
    .default({ epub: true, html: true, text: true, textColumns: null, azw3: false, pdf: false }),
  /** Whether readers can follow the archive, its tags, creators, series and stories with a feed reader. */
  feeds: z.boolean().default(true),
  /** Whether e-book readers can browse the archive by itself (OPDS). */
  opds: z.boolean().default(true),
  /** Whether the records are published as data for other programs. */
  api: z.boolean().default(true),
  /** Whether readers can keep stories on their device, and install the archive there as an app. */
  offline: z.boolean().default(true),
  /** What readers can search. */
  search: z
    .strictObject({
      /** Whether the prose is searchable, or only titles, creators, tags and summaries. */
      fullText: z.boolean().default(true),
      /** Above this many chapters the prose is not indexed. */
      maxChapters: z.int().positive().default(20_000),
    })
    .default({ fullText: true, maxChapters: 20_000 }),
  /** What one story may take of the build. */
  limits: LimitsSchema.default(LimitsSchema.parse({})),
  /** Stories on one page of a list. */
  storiesPerPage: z.int().min(5).max(500).default(50),
});

export type Settings = z.infer<typeof SettingsSchema>;

/** The settings that reading a story depends on. */
export type Reading = Pick<Settings, "language" | "limits">;

/** What `tags.yaml` says of one tag. */
export const TagRuleSchema = z.strictObject({
  /** Other spellings that mean this tag. */
  synonyms: z.array(z.string()).default([]),
  /** Wider tags: a story with this tag is found under each parent too. */
  parents: z.array(z.string()).default([]),
});

/** `tags.yaml`: for each kind of tag, the canonical name → its synonyms and parents. */
export const TagRulesSchema = z.strictObject({
  fandoms: z.record(z.string(), TagRuleSchema).default({}),
  relationships: z.record(z.string(), TagRuleSchema).default({}),
  characters: z.record(z.string(), TagRuleSchema).default({}),
  additionalTags: z.record(z.string(), TagRuleSchema).default({}),
});

export type TagRule = z.infer<typeof TagRuleSchema>;
export type TagRules = z.infer<typeof TagRulesSchema>;
