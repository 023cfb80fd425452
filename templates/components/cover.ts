import { type Html, raw } from "../html.ts";
import { dice } from "./dice.ts";
import { bars, COUNTS, type Fan, ORDERS, panes, RINGS, TRACERIES } from "./fan.ts";
import { paletteFor } from "./palettes.ts";

/**
 * A story's cover: a front door with a fanlight over it, whose panes, bars, panels and colours all come from
 * `seed`, so a story keeps its door for good. Decoration (hidden from screen readers), 2:3, drawn with
 * presentation attributes alone.
 */
export function cover(seed: string): Html {
  return raw(
    `<svg class="cover" viewBox="0 0 240 360" width="240" height="360" aria-hidden="true" focusable="false">${drawing(seed)}</svg>`,
  );
}

/** The same picture as a file of its own: an SVG document for an e-book or a social card. */
export function coverFile(seed: string, title: string): string {
  const name = title.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 360" width="800" height="1200" role="img"><title>${name}</title>${drawing(seed)}</svg>\n`;
}

/** One shape of a cover: filled, or drawn as a line where it has a width. */
export interface Shape {
  /** SVG path data, in the units of a picture 240 wide and 360 high. */
  path: string;
  /** `#rrggbb`. */
  colour: string;
  /** Of the line; 0 where the shape is filled. */
  width: number;
  /** From 0, not seen, to 1. */
  opacity: number;
}

/** What a cover is made of: its shapes, from the back to the front, and over them the door's round knob. */
export function partsOf(seed: string): { shapes: Shape[]; knob: { x: number; y: number; colour: string } } {
  const draw = dice(seed);
  const { wall, stone, door, lead, glass } = paletteFor(draw);
  const window = windowOf(glass.length, draw);
  const panels = PANELS[draw(PANELS.length)];
  const knob = draw(2) === 0 ? 34 : 206;
  const filled = (colour: string, path: string): Shape => ({ path, colour, width: 0, opacity: 1 });
  const shapes = [
    filled(wall, "M0 0h240v360H0z"),
    filled(stone, "M6 360V150a114 114 0 0 1 228 0v210z"),
    ...window.panes.flatMap((d, i) => (d ? [filled(glass[i] as string, d)] : [])),
    { path: window.bars, colour: lead, width: 5, opacity: 1 },
    filled(door, "M16 166h208v194H16z"),
    { path: panels as string, colour: stone, width: 4, opacity: 0.55 },
  ];
  return { shapes, knob: { x: knob, y: 272, colour: glass[1] as string } };
}

/** Radius of the knob. */
export const KNOB = 6;

function drawing(seed: string): string {
  const { shapes, knob } = partsOf(seed);
  const circle = `<circle cx="${knob.x}" cy="${knob.y}" r="${KNOB}" fill="${knob.colour}"/>`;
  return shapes.map(element).join("") + circle;
}

function element({ path, colour, width, opacity }: Shape): string {
  if (width === 0) return `<path fill="${colour}" d="${path}"/>`;
  const look =
    opacity < 1
      ? `stroke-opacity="${String(opacity).slice(1)}" stroke-width="${width}"`
      : `stroke-width="${width}" stroke-linejoin="round"`;
  return `<path fill="none" stroke="${colour}" ${look} d="${path}"/>`;
}

/** The door's panels, in the ways joiners set them. */
const PANELS = [
  "M52 184h60v70H52zM128 184h60v70h-60zM52 270h60v72H52zM128 270h60v72h-60z",
  "M52 184h136v62H52zM52 262h136v80H52z",
  "M52 184h60v158H52zM128 184h60v158h-60z",
  "M52 184h60v40H52zM128 184h60v40h-60zM52 238h60v104H52zM128 238h60v104h-60z",
  "M52 236a68 52 0 0 1 136 0v12H52zM52 264h136v78H52z",
  "M52 184h136v34H52zM52 232h136v34H52zM52 280h136v62H52z",
] as const;

/** Windows already drawn, without their colours: there are about five thousand, and most never occur. */
const drawn = new Map<number, { panes: string[]; bars: string }>();

function windowOf(shades: number, draw: (sides: number) => number) {
  const [count, rings, tracery] = [draw(COUNTS.length), draw(RINGS.length), draw(TRACERIES)];
  const [first, order] = [draw(shades), draw(ORDERS)];
  const key = (((count * RINGS.length + rings) * TRACERIES + tracery) * shades + first) * ORDERS + order;
  let window = drawn.get(key);
  if (window === undefined) {
    const fan = { count: COUNTS[count], rings: RINGS[rings] } as Fan;
    window = { panes: panes(fan, shades, first, order), bars: bars(fan, tracery) };
    drawn.set(key, window);
  }
  return window;
}
