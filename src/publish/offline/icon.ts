import { png } from "../drawing/png.ts";

/** Red, green, blue: the night around the window, its bars, and its panes from the middle outwards. */
const [WALL, LEAD] = [0x1f3a40, 0x17272b];
const PANES = [0xfde9b0, 0xf4bd52, 0xe08a4b];
/** Points taken along each side of a pixel, so that edges are smooth. */
const FINE = 3;

/**
 * What stands at one point of the unit square: a fanlight of five bays in two rings, within the circle that devices
 * leave whole when they cut an icon to their own shape (w3.org/TR/appmanifest, "Icon masks").
 */
function colourAt(x: number, y: number): number {
  const [dx, dy] = [x - 0.5, 0.66 - y];
  const far = Math.sqrt(dx * dx + dy * dy);
  if (far > 0.36 || dy < -0.025) return WALL;
  if (dy < 0 || far > 0.335) return LEAD;
  const bay = (Math.atan2(dy, dx) / Math.PI) * 5;
  const isSpoke = far > 0.11 && Math.abs(bay - Math.round(bay)) * far < 0.018;
  if (isSpoke || Math.abs(far - 0.11) < 0.0125 || Math.abs(far - 0.225) < 0.0125) return LEAD;
  return PANES[far < 0.11 ? 0 : far < 0.225 ? 1 : 2] as number;
}

/** The archive's icon as an installed app. @param size in pixels, of its width and its height. */
export function icon(size: number): Uint8Array {
  return png(size, size, (x, y) => {
    const sums = [0, 0, 0];
    for (let at = 0; at < FINE * FINE; at++) {
      const [right, down] = [(at % FINE) + 0.5, Math.floor(at / FINE) + 0.5];
      const colour = colourAt((x + right / FINE) / size, (y + down / FINE) / size);
      for (const channel of [0, 1, 2])
        sums[channel] = (sums[channel] as number) + ((colour >> (16 - 8 * channel)) & 0xff);
    }
    return sums.reduce((colour, sum) => colour * 256 + Math.round(sum / (FINE * FINE)), 0);
  });
}
