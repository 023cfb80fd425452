import { png } from "../picture/png.ts";

const [WIDTH, HEIGHT] = [120, 180];
/** Red, green, blue: wall, stone, door, and the window's panes. */
const [WALL, STONE, DOOR] = [0x2c3e3a, 0xe9dfcb, 0x7a2e2a];
const PANES = [0xf2c14e, 0x6fa8a0, 0xd9793f];

/** What stands at one point: a door with a fanlight of nine panes over it. */
function colourAt(x: number, y: number): number {
  const [dx, dy] = [x - 59.5, 82 - y];
  const far = Math.hypot(dx, dy);
  const isDoor = Math.abs(dx) <= 50;
  if (dy < 0) return isDoor ? (dy < -4 ? DOOR : STONE) : Math.abs(dx) <= 57 ? STONE : WALL;
  if (far > 57) return WALL;
  const angle = (Math.atan2(dy, dx) / Math.PI) * 9;
  const onBar = Math.abs(angle - Math.round(angle)) * far < 3 || far > 50 || far < 12;
  return onBar ? STONE : (PANES[Math.floor(angle) % PANES.length] as number);
}

/**
 * A PNG for e-book readers that cannot draw a story's own cover, which is an SVG: OPDS 2.0 wants one picture that
 * every reader can show.
 */
export const plainCover = (): Uint8Array => png(WIDTH, HEIGHT, colourAt);
