import { KNOB, partsOf } from "../../../templates/components/cover.ts";
import { Canvas } from "./canvas.ts";
import { linesOf } from "./path.ts";
import { pngOf } from "./png.ts";

/** Pixels for each unit of a cover, which is 240 units wide and 360 high. */
const SCALE = 1.25;

let last: { seed: string; picture: Uint8Array } | null = null;

/**
 * A story's cover as a PNG, for whatever cannot draw its SVG: Kindles, Kobos, catalogues, previews of links. The
 * same seed gives the same bytes. The last one is kept, as a story's files are made one after another.
 */
export function coverPng(seed: string): Uint8Array {
  if (last?.seed !== seed) last = { seed, picture: drawn(seed) };
  return last.picture;
}

function drawn(seed: string): Uint8Array {
  const canvas = new Canvas(240 * SCALE, 360 * SCALE);
  const { shapes, knob } = partsOf(seed);
  for (const { path, colour, width, opacity } of shapes) {
    const lines = linesOf(path);
    if (width === 0) canvas.fill(lines, SCALE, colour);
    else canvas.stroke(lines, SCALE, width, colour, opacity);
  }
  const round = `M${knob.x - KNOB} ${knob.y}a${KNOB} ${KNOB} 0 0 1 ${2 * KNOB} 0a${KNOB} ${KNOB} 0 0 1 ${-2 * KNOB} 0z`;
  canvas.fill(linesOf(round), SCALE, knob.colour);
  return pngOf(canvas.width, canvas.height, canvas.pixels);
}
