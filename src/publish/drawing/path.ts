/** A line through points, as x, y, x, y …; a closed one ends where it began. */
export interface Line {
  points: number[];
  isClosed: boolean;
}

/** How far, in units of the path, a piece of a curve may run before it is bent. */
const STEP = 3;

/**
 * The lines of SVG path data, curves cut into short straight pieces.
 * @param data with the commands that covers are drawn with: M L H V Q A Z in either case; arcs are of circles.
 */
export function linesOf(data: string): Line[] {
  const lines: Line[] = [];
  let line: Line = { points: [], isClosed: false };
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (nextX: number, nextY: number) => {
    [x, y] = [nextX, nextY];
    line.points.push(x, y);
  };
  const begin = (nextX: number, nextY: number) => {
    line = { points: [], isClosed: false };
    lines.push(line);
    [startX, startY] = [nextX, nextY];
    to(nextX, nextY);
  };
  for (const [, letter = "", text = ""] of data.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const command = letter.toUpperCase();
    const [dx, dy] = letter === command ? [0, 0] : [x, y];
    const n = (at: number) => numbers[at] as number;
    if (command === "Z") {
      line.isClosed = true;
      [x, y] = [startX, startY];
    } else if (command === "M") begin(dx + n(0), dy + n(1));
    else if (command === "L") to(dx + n(0), dy + n(1));
    else if (command === "H") to(dx + n(0), y);
    else if (command === "V") to(x, dy + n(0));
    else if (command === "Q") quadratic([x, y], [dx + n(0), dy + n(1)], [dx + n(2), dy + n(3)], to);
    else if (command === "A") arc([x, y], n(0), n(4) === 1, [dx + n(5), dy + n(6)], to);
  }
  return lines;
}

type Point = [x: number, y: number];
type To = (x: number, y: number) => void;

function quadratic([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point, to: To): void {
  const length = Math.sqrt((x1 - x0) ** 2 + (y1 - y0) ** 2) + Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const pieces = Math.max(2, Math.ceil(length / STEP));
  for (let at = 1; at <= pieces; at++) {
    const t = at / pieces;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    to(a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2);
  }
}

/** The smaller arc of a circle between two points (SVG 2, appendix B.2.4, for circles). */
function arc([x0, y0]: Point, given: number, isClockwise: boolean, [x1, y1]: Point, to: To): void {
  const [halfX, halfY] = [(x1 - x0) / 2, (y1 - y0) / 2];
  const half = Math.sqrt(halfX ** 2 + halfY ** 2);
  const radius = Math.max(given, half);
  const off = half === 0 ? 0 : Math.sqrt(Math.max(0, radius ** 2 - half ** 2)) / half;
  const side = isClockwise ? 1 : -1;
  const [cx, cy] = [x0 + halfX - side * off * halfY, y0 + halfY + side * off * halfX];
  const first = Math.atan2(y0 - cy, x0 - cx);
  let turn = Math.atan2(y1 - cy, x1 - cx) - first;
  if (isClockwise && turn <= 0) turn += 2 * Math.PI;
  if (!isClockwise && turn >= 0) turn -= 2 * Math.PI;
  const pieces = Math.max(2, Math.ceil(Math.abs(turn * radius) / STEP));
  for (let at = 1; at < pieces; at++) {
    const angle = first + (turn * at) / pieces;
    to(cx + radius * Math.cos(angle), cy + radius * Math.sin(angle));
  }
  to(x1, y1);
}
