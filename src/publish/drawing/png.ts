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

/** A picture as PNG, from the colour of each pixel as `0xrrggbb`. */
export function png(width: number, height: number, colourAt: (x: number, y: number) => number): Uint8Array {
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < pixels.length; at++) pixels[at] = colourAt(at % width, Math.floor(at / width));
  return pngOf(width, height, pixels);
}

/**
 * A picture as PNG (w3.org/TR/png), without transparency. Each row is told by how it differs from the one above it,
 * which for flat shapes is hardly at all. The same picture gives the same bytes.
 * @param pixels the colour of each as `0xrrggbb`, row by row.
 */
export function pngOf(width: number, height: number, pixels: Uint32Array): Uint8Array {
  const indexed = indexedOf(pixels);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, indexed ? 3 : 2], 8);
  const data = rowsOf(indexed?.indices ?? channelsOf(pixels), height);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    ...(indexed ? [chunk("PLTE", indexed.palette)] : []),
    chunk("IDAT", zlibSync(data, { level: 2 })),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

/** Each pixel as a place in a list of colours; null where there are more than PNG allows in one. */
function indexedOf(pixels: Uint32Array): { palette: Uint8Array; indices: Uint8Array } | null {
  const places = new Map<number, number>();
  const indices = new Uint8Array(pixels.length);
  let [last, place] = [-1, 0];
  for (let at = 0; at < pixels.length; at++) {
    const colour = pixels[at] as number;
    if (colour !== last) {
      last = colour;
      place = places.get(colour) ?? places.size;
      if (place === 256) return null;
      places.set(colour, place);
    }
    indices[at] = place;
  }
  return { palette: channelsOf(Uint32Array.from(places.keys())), indices };
}

/** Red, green and blue of each colour, one after another. */
function channelsOf(colours: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(colours.length * 3);
  colours.forEach((colour, at) => {
    bytes.set([colour >> 16, (colour >> 8) & 255, colour & 255], at * 3);
  });
  return bytes;
}

/** Rows with the filter that tells each by the one above it. */
function rowsOf(bytes: Uint8Array, height: number): Uint8Array {
  const row = bytes.length / height;
  const rows = new Uint8Array(height * (row + 1));
  for (let y = 0; y < height; y++) {
    const [to, from] = [y * (row + 1), y * row];
    rows[to] = 2;
    for (let x = 0; x < row; x++) {
      rows[to + 1 + x] = (bytes[from + x] as number) - (y === 0 ? 0 : (bytes[from + x - row] as number));
    }
  }
  return rows;
}
