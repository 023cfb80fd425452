import { zlibSync } from "fflate";

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
 * A picture as PNG (w3.org/TR/png), 8 bits a channel, no transparency.
 * @param colourAt red, green, blue of one pixel as `0xrrggbb`.
 */
export function png(width: number, height: number, colourAt: (x: number, y: number) => number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows.writeUIntBE(colourAt(x, y), y * (width * 3 + 1) + 1 + x * 3, 3);
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", zlibSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
