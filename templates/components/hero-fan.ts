import { type Html, raw } from "../html.ts";
import { bays, leads, ring } from "./fan.ts";

/** How brightly each ring of panes is lit, from the hub outwards. */
const LIGHT = [".95", ".5", ".26", ".12"];

/** The archive's own window, lit from the hub outwards, in the colour of the text around it. Decoration. */
export function heroFan(): Html {
  return raw(DRAWING);
}

const FAN = bays(9, 0, 2);
const DRAWING = `<svg class="hero-fan" viewBox="12 42 216 112" width="432" height="224" aria-hidden="true">${FAN.rings
  .map((_, i) => `<path fill="currentColor" fill-opacity="${LIGHT[i]}" d="${ring(FAN, i)}"/>`)
  .join(
    "",
  )}<path fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" d="${leads(FAN)}"/></svg>`;
