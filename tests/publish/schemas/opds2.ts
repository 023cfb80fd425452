import { z } from "zod";

/** What OPDS 2.0 (drafts.opds.io/opds-2.0) and the Readium metadata it is made of ask of the parts used here. */
const address = z.string().refine((href) => URL.canParse(href, "https://example.org/"));
const moment = z.iso.datetime({ offset: true });
const language = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);
const mediaType = z.string().regex(/^[\w.+-]+\/[\w.+-]+(;.*)?$/);

const Link = z.strictObject({
  href: address,
  type: mediaType.optional(),
  rel: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
  title: z.string().optional(),
  properties: z.looseObject({ numberOfItems: z.int().min(0).optional() }).optional(),
});
type Link = z.infer<typeof Link>;

const hasRel = (wanted: (rel: string) => boolean) => (links: Link[]) =>
  links.some(({ rel }) => [rel ?? []].flat().some(wanted));
const withSelf = z.array(Link).refine(
  hasRel((rel) => rel === "self"),
  "a self link",
);

const Contributor = z.strictObject({ name: z.string().min(1) });
const Collection = z.strictObject({ name: z.string().min(1), position: z.number().min(0).optional() });

const Metadata = z.strictObject({
  "@type": z.literal("http://schema.org/Book"),
  identifier: address,
  title: z.string().min(1),
  author: z.array(Contributor).min(1).optional(),
  publisher: Contributor,
  language,
  modified: moment,
  published: z.iso.date().optional(),
  description: z.string().optional(),
  subject: z.array(z.strictObject({ name: z.string().min(1) })).optional(),
  belongsTo: z.strictObject({ series: z.array(Collection).min(1) }).optional(),
});

/** One publication: its metadata, a way to get it, and a picture every reader can show. */
export const PublicationSchema = z.strictObject({
  metadata: Metadata,
  links: withSelf.refine(
    hasRel((rel) => rel.startsWith("http://opds-spec.org/acquisition")),
    "an acquisition link",
  ),
  images: z
    .array(Link)
    .min(1)
    .refine((images) => images.some(({ type }) => /^image\/(jpeg|png|gif)$/.test(type ?? ""))),
});

/** One feed: publications, or ways on, each with a title. */
export const FeedSchema = z
  .strictObject({
    metadata: z.strictObject({
      title: z.string().min(1),
      modified: moment,
      numberOfItems: z.int().min(0),
      itemsPerPage: z.int().min(1),
      currentPage: z.int().min(1),
    }),
    links: withSelf,
    navigation: z
      .array(Link.extend({ title: z.string().min(1) }))
      .min(1)
      .optional(),
    publications: z.array(PublicationSchema).optional(),
  })
  .refine(({ navigation, publications }) => (navigation === undefined) !== (publications === undefined));
