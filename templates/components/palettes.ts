/** The colours of one cover. */
export interface Palette {
  /** The house front. */
  wall: string;
  /** Arch and transom. */
  stone: string;
  door: string;
  /** The bars between the panes. */
  lead: string;
  /** Panes, brightest first. */
  glass: readonly string[];
}

const colours = (text: string) => text.split(" ").map((hex) => `#${hex}`);

/** Door paint. */
const DOORS = colours(
  "8f2f28 1f4a4d b8862b c8a13d 2d6a66 2b4c7a 7a2440 23453f d2603a 6a2f52 3f5a3a 3c7f86 e0b04a a33a2c 6f8f5a 14233a d98a7a 5d3a7c",
);

/** Glass, brightest first, with the lead that suits it last. */
const WINDOWS = [
  "fde9b0 f4bd52 e08a4b 7fa6a4 17272b",
  "fbe7bb f0b45c d9765a 8d3f44 2c1515",
  "fff0c4 f6c667 8fb0d9 5870a8 161c30",
  "fdf1bd f3d06a a7bf6b 5d8a58 1a281c",
  "fde6c4 f0b490 c982a4 7d5c97 261b2e",
  "fff3cf f1bf4e 6f9bc4 c4573f 2a2620",
  "ffeec2 f0c063 d27d86 6fa39a 2c3433",
  "fff0c6 f7c863 7fb29a 2f7168 14262a",
  "fff6dc fbe3a0 b9d3cf 6fa0ab 1d2a30",
  "ffe9d2 f6b98f e77f6b a6405a 2b131c",
  "f7f3d8 dfe08f 8fc0a5 4a7fa0 172430",
  "fff5d2 fbd98a b7c6ec 8090cb 232c42",
].map((text) => {
  const all = colours(text);
  return { glass: all.slice(0, -1), lead: all.at(-1) as string };
});

/** House fronts with their stone: brick, plaster, slate, render. */
const HOUSES = [
  "1f3a40 efe4cf",
  "5b2a2a f0e3d0",
  "26304f ece6d8",
  "2f4632 eee7d3",
  "43314f efe6e3",
  "d9c7a4 fdf8ec",
  "c3d0cb fbf8ef",
  "a9583f fbeedd",
  "33454f e9eae4",
  "6b7a55 f5f0de",
  "e2c9ba fffaf2",
  "b4c3d2 f9f8f2",
  "7d4560 f5e6e2",
  "d8b65f fdf6e0",
  "3d2f26 eadfc9",
  "8d8aa8 f4f0f6",
].map((text) => {
  const [wall, stone] = colours(text) as [string, string];
  return { wall, stone, doors: DOORS.filter((door) => distance(door, wall) >= 90) };
});

/** A house of its own, chosen by three rolls; a door never stands in a wall of nearly its own colour. */
export function paletteFor(draw: (sides: number) => number): Palette {
  const { wall, stone, doors } = HOUSES[draw(HOUSES.length)] as (typeof HOUSES)[number];
  const door = doors[draw(doors.length)] as string;
  return { wall, stone, door, ...(WINDOWS[draw(WINDOWS.length)] as (typeof WINDOWS)[number]) };
}

/** How far two colours lie apart: the sum of their channels' differences, 0–765. */
function distance(a: string, b: string): number {
  return [1, 3, 5].reduce(
    (sum, i) =>
      sum + Math.abs(Number.parseInt(a.slice(i, i + 2), 16) - Number.parseInt(b.slice(i, i + 2), 16)),
    0,
  );
}
