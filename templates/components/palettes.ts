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
  glass: readonly [string, string, string, string];
}

const palette = (text: string): Palette => {
  const [wall, stone, door, lead, a, b, c, d] = text.split(" ").map((hex) => `#${hex}`) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { wall, stone, door, lead, glass: [a, b, c, d] };
};

/** Houses of one street: every door its own colour, all by the same painter. */
export const PALETTES: readonly Palette[] = [
  // wall, stone, door, lead, glass × 4
  "1f3a40 efe4cf 8f2f28 17272b fde9b0 f4bd52 e08a4b 7fa6a4",
  "5b2a2a f0e3d0 1f4a4d 2c1515 fbe7bb f0b45c d9765a 8d3f44",
  "26304f ece6d8 b8862b 161c30 fff0c4 f6c667 8fb0d9 5870a8",
  "2f4632 eee7d3 c8a13d 1a281c fdf1bd f3d06a a7bf6b 5d8a58",
  "43314f efe6e3 2d6a66 261b2e fde6c4 f0b490 c982a4 7d5c97",
  "d9c7a4 fbf6ea 2b4c7a 3b3324 fff3cf f1bf4e 6f9bc4 c4573f",
  "c9d3cf fbf8ef 7a2440 2c3433 ffeec2 f0c063 d27d86 6fa39a",
  "b9624a fbeedd 23453f 40211a fff0c6 f7c863 7fb29a 2f7168",
  "33454f e9eae4 d7663f 1b262c fdf0cf f7b978 9bc3cf 5b8ea1",
  "6b7a55 f5f0de 6a2f52 2d3522 fff2c0 f2c85b d68fa8 a4b36e",
  "e6d3c6 fffaf2 3f5a3a 46362c fff1c9 f3b968 e0876b 93ad7a",
  "18263a e6e2d6 3c7f86 0e1725 fff2c7 f8cf73 e59a5c 4f8fa0",
  "7d3b54 f5e6e2 e0b04a 3a1926 fff0c8 f6c26b ec9a8e b65f7e",
  "aebfce f9f8f2 a33a2c 2f3942 fff2d0 f4c868 88b3d6 4f7fae",
  "3d2f26 eadfc9 6f8f5a 1f1712 ffedb8 f2b84a d98a3a a8552f",
  "4a5a7c f0ebdf e3c15c 232c42 fff5d2 fbd98a b7c6ec 8090cb",
].map(palette);
