import type { Line } from "./path.ts";

/** A picture that shapes are painted on, one over the other, with smooth edges. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  /** The colour of each pixel as `0xrrggbb`, row by row. */
  readonly pixels: Uint32Array;
  /** How much of each pixel a shape covers, as the change from its left neighbour. */
  readonly #cover: Float32Array;
  /** Places in a row of it: what runs over the right side must not be taken for the next row's. */
  readonly #stride: number;
  /** Where there is any cover. */
  #box: { left: number; top: number; right: number; bottom: number };

  /** In pixels. */
  constructor(width: number, height: number) {
    [this.width, this.height] = [width, height];
    this.pixels = new Uint32Array(width * height);
    this.#stride = width + 2;
    this.#cover = new Float32Array(this.#stride * height);
    this.#box = this.#empty();
  }

  #empty = () => ({ left: this.width, top: this.height, right: 0, bottom: 0 });

  /** Fills what some lines enclose. @param scale pixels a unit of the lines. @param colour `#rrggbb`. */
  fill(lines: Line[], scale: number, colour: string): void {
    for (const { points } of lines) this.#polygon(points.map((each) => each * scale));
    this.#paint(colour, 1);
  }

  /** Draws along some lines. @param width of the line, in the lines' units. @param opacity from 0 to 1. */
  stroke(lines: Line[], scale: number, width: number, colour: string, opacity: number): void {
    const half = (width * scale) / 2;
    for (const { points, isClosed } of lines) {
      const all = isClosed ? [...points, points[0] as number, points[1] as number] : points;
      for (let at = 0; at + 3 < all.length; at += 2) {
        const [x0, y0, x1, y1] = all.slice(at, at + 4).map((each) => each * scale) as [
          number,
          number,
          number,
          number,
        ];
        const length = Math.sqrt((x1 - x0) ** 2 + (y1 - y0) ** 2);
        if (length === 0) continue;
        // A little longer than the piece, so that no gap shows where two meet.
        const [ux, uy] = [((x1 - x0) / length) * half, ((y1 - y0) / length) * half];
        const [ex, ey] = [ux * 0.3, uy * 0.3];
        this.#polygon([
          ...[x0 - ex - uy, y0 - ey + ux, x0 - ex + uy, y0 - ey - ux],
          ...[x1 + ex + uy, y1 + ey - ux, x1 + ex - uy, y1 + ey + ux],
        ]);
      }
    }
    this.#paint(colour, opacity);
  }

  #polygon(points: number[]): void {
    const last = points.length - 2;
    for (let at = 0; at <= last; at += 2) {
      const next = at === last ? 0 : at + 2;
      this.#edge(
        points[at] as number,
        points[at + 1] as number,
        points[next] as number,
        points[next + 1] as number,
      );
    }
  }

  /**
   * Adds what lies right of an edge to the cover: exact areas, row by row (the method of
   * github.com/raphlinus/font-rs, "Inside the fastest font renderer in the world").
   */
  #edge(x0: number, y0: number, x1: number, y1: number): void {
    if (y0 === y1) return;
    const sign = y0 < y1 ? 1 : -1;
    const [topX, topY, bottomX, bottomY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
    const slope = (bottomX - topX) / (bottomY - topY);
    const first = Math.max(0, Math.floor(topY));
    const end = Math.min(this.height, Math.ceil(bottomY));
    const box = this.#box;
    box.top = Math.min(box.top, first);
    box.bottom = Math.max(box.bottom, end);
    box.left = Math.max(0, Math.min(box.left, Math.floor(Math.min(x0, x1))));
    box.right = Math.min(this.width, Math.max(box.right, Math.ceil(Math.max(x0, x1))));
    for (let row = first; row < end; row++) {
      const [from, to] = [Math.max(row, topY), Math.min(row + 1, bottomY)];
      const [a, b] = [topX + (from - topY) * slope, topX + (to - topY) * slope];
      this.#span(row, Math.min(a, b), Math.max(a, b), sign * (to - from));
    }
  }

  #span(row: number, left: number, right: number, height: number): void {
    const cover = this.#cover;
    const start = row * this.#stride;
    const [low, high] = [Math.min(Math.max(left, 0), this.width), Math.min(Math.max(right, 0), this.width)];
    const first = Math.floor(low);
    const end = Math.max(first + 1, Math.ceil(high));
    let before = 0;
    for (let x = first; x < end; x++) {
      // The part of the edge that lies left of this pixel's right side, and half of the part within it.
      const share = high > low ? (Math.min(high, x + 1) - low) / (high - low) : 1;
      const within = share - before;
      const middle = high > low ? (Math.max(low, x) + Math.min(high, x + 1)) / 2 - x : Math.min(1, low - x);
      cover[start + x] = (cover[start + x] as number) + height * within * (1 - middle);
      cover[start + x + 1] = (cover[start + x + 1] as number) + height * within * middle;
      before = share;
    }
  }

  /** Paints what is covered, and forgets it. */
  #paint(colour: string, opacity: number): void {
    const value = Number.parseInt(colour.slice(1), 16);
    const { pixels, width } = this;
    const cover = this.#cover;
    const { left, top, right, bottom } = this.#box;
    for (let row = top; row < bottom; row++) {
      let [sum, shade] = [0, 0];
      let [under, made] = [-1, 0];
      const start = row * this.#stride;
      for (let x = left, pixel = row * width + left; x < right; x++, pixel++) {
        const change = cover[start + x] as number;
        if (change !== 0) {
          sum += change;
          shade = Math.round(Math.min(1, Math.abs(sum)) * SHADES);
          under = -1;
        }
        if (shade === 0) continue;
        if (shade === SHADES && opacity === 1) pixels[pixel] = value;
        else {
          if (pixels[pixel] !== under) {
            under = pixels[pixel] as number;
            made = mixed(under, value, (shade / SHADES) * opacity);
          }
          pixels[pixel] = made;
        }
      }
      cover.fill(0, start + left, start + right + 2);
    }
    this.#box = this.#empty();
  }
}

/** Steps from a colour to the one beside it along an edge; few, so that a picture needs few colours. */
const SHADES = 5;

function mixed(under: number, over: number, part: number): number {
  const red = (under >> 16) + ((over >> 16) - (under >> 16)) * part;
  const green = ((under >> 8) & 255) + (((over >> 8) & 255) - ((under >> 8) & 255)) * part;
  const blue = (under & 255) + ((over & 255) - (under & 255)) * part;
  return (Math.round(red) << 16) | (Math.round(green) << 8) | Math.round(blue);
}
