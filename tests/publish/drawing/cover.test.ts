import { unzlibSync } from "fflate";
import { expect, test } from "vitest";
import { Canvas } from "../../../src/publish/drawing/canvas.ts";
import { coverPng } from "../../../src/publish/drawing/cover.ts";
import { linesOf } from "../../../src/publish/drawing/path.ts";
import { pngOf } from "../../../src/publish/drawing/png.ts";
import { coverFile } from "../../../templates/components/cover.ts";

/** The colours of a PNG of ours, read by the specification's rules alone. */
function decoded(file: Uint8Array): { width: number; colourAt(x: number, y: number): string } {
  const bytes = Buffer.from(file);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const width = chunks.get("IHDR")?.readUInt32BE(0) as number;
  const palette = chunks.get("PLTE");
  const size = palette ? 1 : 3;
  const data = unzlibSync(chunks.get("IDAT") as Buffer);
  const stride = width * size + 1;
  for (let at = 0; at < data.length; at++) {
    if (at % stride === 0) expect(data[at]).toBe(2);
    else if (at > stride) data[at] = (data[at] as number) + (data[at - stride] as number);
  }
  return {
    width,
    colourAt(x, y) {
      const at = y * stride + 1 + x * size;
      const place = (data[at] as number) * 3;
      const colour = palette ? palette.subarray(place, place + 3) : data.subarray(at, at + 3);
      return `#${Buffer.from(colour).toString("hex")}`;
    },
  };
}

test("the picture of a cover has the colours of its drawing where they stand", () => {
  for (const seed of ["loom\nThe Odyssey", "oar\n", "日本語\n石头记"]) {
    const [wall, stone, ...others] = [...coverFile(seed, "").matchAll(/(?:fill|stroke)="(#\w+)"/g)].map(
      ([, colour]) => colour,
    );
    const { width, colourAt } = decoded(coverPng(seed));
    const scale = width / 240;
    const at = (x: number, y: number) => colourAt(Math.round(x * scale), Math.round(y * scale));
    expect([at(2, 2), at(237, 357), at(9, 300)]).toEqual([wall, wall, stone]);
    expect(others).toContain(at(120, 352));
    expect(others).toContain(at(120, 146));
  }
});

test("the same cover gives the same bytes, and another cover others", () => {
  const first = Buffer.from(coverPng("a"));
  const second = Buffer.from(coverPng("b"));
  expect(first.equals(second)).toBe(false);
  expect(first.equals(Buffer.from(coverPng("a")))).toBe(true);
});

test("an edge through a pixel shows as much of it as is covered", () => {
  const canvas = new Canvas(4, 2);
  canvas.fill(linesOf("M0 0h4v2H0z"), 1, "#000000");
  canvas.fill(linesOf("M1.6 0h1v2h-1z"), 1, "#ffffff");
  expect([...canvas.pixels.subarray(0, 4)].map((colour) => colour & 255)).toEqual([0, 102, 153, 0]);
});

test("a circle of arcs is as wide as it is high, whichever way it is drawn", () => {
  for (const sweep of [0, 1]) {
    const points = linesOf(`M10 20a10 10 0 0 ${sweep} 20 0a10 10 0 0 ${sweep} -20 0z`).flatMap(
      (line) => line.points,
    );
    expect(points.length).toBeGreaterThan(20);
    for (let at = 0; at < points.length; at += 2) {
      const [x, y] = points.slice(at, at + 2) as [number, number];
      expect(Math.hypot(x - 20, y - 20)).toBeCloseTo(10);
    }
  }
});

test("more colours than a list of them may hold are told one by one", () => {
  const pixels = Uint32Array.from({ length: 400 }, (_, at) => at * 1000);
  expect(decoded(pngOf(20, 20, pixels)).colourAt(19, 19)).toBe(`#${(399_000).toString(16).padStart(6, "0")}`);
});
