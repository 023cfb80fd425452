import { fields, items, text } from "./checks.ts";
import { keep, kept } from "./device.ts";

export const MUTE_KINDS = ["tag", "creator", "phrase"] as const;
/** What becomes of a story: folded away with the reason, or not shown at all. */
export const MUTE_WAYS = ["fold", "hide"] as const;

/** Something a reader would rather not see. */
export interface Mute {
  kind: (typeof MUTE_KINDS)[number];
  name: string;
  way: (typeof MUTE_WAYS)[number];
}

const KEY = "mutes";
const MOST = 1000;
const NAME = 200;

/** Mutes from whatever was stored or imported; what is none is left out. */
export function readMutes(data: unknown): Mute[] {
  const mutes = items(data, MOST).flatMap((each): Mute[] => {
    const { kind, name, way } = fields(each);
    const named = text(name, NAME)?.trim();
    const ofKind = MUTE_KINDS.find((known) => known === kind);
    if (!ofKind || !named) return [];
    return [{ kind: ofKind, name: named, way: way === "hide" ? "hide" : "fold" }];
  });
  return [...new Map(mutes.map((mute) => [keyOf(mute), mute])).values()];
}

/** What two mutes of the same thing share. */
export const keyOf = ({ kind, name }: Pick<Mute, "kind" | "name">): string => `${kind} ${plain(name)}`;

/** Text as mutes compare it: case and spacing do not count. */
export const plain = (words: string): string =>
  words.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** The mutes on this device. */
export const loadMutes = (): Mute[] => readMutes(kept(KEY));

/** Keeps these mutes and no others. */
export const keepMutes = (mutes: readonly Mute[]): boolean => keep(KEY, mutes.length > 0 ? mutes : null);

/** Mutes something, or changes how. Says whether the device took it. */
export function mute(one: Mute): boolean {
  return keepMutes(readMutes([...loadMutes(), one]));
}

/** Mutes something no longer. */
export function unmute(one: Pick<Mute, "kind" | "name">): boolean {
  return keepMutes(loadMutes().filter((each) => keyOf(each) !== keyOf(one)));
}

/** What a list says of a story. */
export interface Seen {
  creators: string[];
  tags: string[];
  /** Title and summary. */
  words: string;
}

/** The mutes that a story falls under, those that hide it first. */
export function mutesOn({ creators, tags, words }: Seen, mutes: readonly Mute[]): Mute[] {
  const has = {
    creator: new Set(creators.map(plain)),
    tag: new Set(tags.map(plain)),
    phrase: { has: (phrase: string) => plain(words).includes(phrase) },
  };
  const found = mutes.filter(({ kind, name }) => has[kind].has(plain(name)));
  return found.sort((a, b) => Number(b.way === "hide") - Number(a.way === "hide"));
}
