import { type Html, raw } from "../html.ts";
import { bars, type Fan, RINGS, ringPath } from "./fan.ts";

const FAN: Fan = { count: 9, rings: RINGS[2] };

/** How brightly each ring of panes is lit, from the hub outwards. */
const LIGHT = [".95", ".5", ".26", ".12"];

const PANES = FAN.rings
  .map((_, ring) => `<path fill="currentColor" fill-opacity="${LIGHT[ring]}" d="${ringPath(FAN, ring)}"/>`)
  .join("");

/** The archive's own window, lit from the hub outwards, in the colour of the text around it. Decoration. */
export function heroFan(): Html {
  return raw(
    `<svg class="hero-fan" viewBox="12 42 216 112" width="432" height="224" aria-hidden="true">${PANES}<path fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" d="${bars(FAN, 0)}"/></svg>`,
  );
}
