import { zlibSync } from "fflate";

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

const TABLE = Array.from({ length: 256 }, (_, n) => {
  let code = n;
  for (let bit = 0; bit < 8; bit++) code = code & 1 ? (code >>> 1) ^ 0xedb88320 : code >>> 1;
  return code >>> 0;
});

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const out = Buffer.alloc(body.length + 8);
  let sum = 0xffffffff;
  for (const byte of body) sum = (TABLE[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8);
  out.writeUInt32BE(data.length);
  body.copy(out, 4);
  out.writeUInt32BE((sum ^ 0xffffffff) >>> 0, body.length + 4);
  return out;
}

/**
 * A PNG for e-book readers that cannot draw a story's own cover, which is an SVG: OPDS 2.0 wants one picture that
 * every reader can show.
 */
export function plainCover(): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2], 8);
  const rows = Buffer.alloc(HEIGHT * (WIDTH * 3 + 1));
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) rows.writeUIntBE(colourAt(x, y), y * (WIDTH * 3 + 1) + 1 + x * 3, 3);
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", zlibSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
