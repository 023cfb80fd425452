/** The half-round window of a cover: where its bars stand and which panes lie between them. */
export interface Bay {
  /** Panes from side to side. */
  count: number;
  /** How the bars are drawn: see `leads`. */
  style: number;
  /** Radii of the rings, hub first, frame last. */
  rings: number[];
}

const CX = 120;
const CY = 150;
const FRAME = 104;
const RINGS = [
  [26, FRAME],
  [22, 66, FRAME],
  [18, 46, 76, FRAME],
];

/** A window of so many panes in one of six styles with up to three rings. */
export function bays(count: number, style: number, rings: number): Bay {
  return { count, style, rings: RINGS[rings] as number[] };
}

/** Panes grouped by colour, as path data; mirrored left and right, as fanlights are. */
export function panes(
  fan: Bay,
  glass: readonly string[],
  start: number,
  pattern: number,
): [string, string][] {
  const byColour = new Map<string, string>();
  const add = (colour: number, d: string) => {
    const fill = glass[((colour % glass.length) + glass.length) % glass.length] as string;
    byColour.set(fill, (byColour.get(fill) ?? "") + d);
  };
  const hub = fan.rings[0] as number;
  add(0, `M${CX - hub} ${CY}a${hub} ${hub} 0 0 1 ${2 * hub} 0z`);
  for (let ring = 1; ring < fan.rings.length; ring++) {
    for (let i = 0; i < fan.count; i++) {
      const mirrored = Math.min(i, fan.count - 1 - i);
      const step = [mirrored + ring, mirrored * 2 + ring, ring, mirrored % 2 === 0 ? ring : ring + 2][
        pattern
      ];
      add(start + (step as number), sector(fan, i, fan.rings[ring - 1] as number, fan.rings[ring] as number));
    }
  }
  return [...byColour];
}

/** All panes of one ring as one path; ring 0 is the hub. */
export function ring(fan: Bay, index: number): string {
  const outer = fan.rings[index] as number;
  const inner = fan.rings[index - 1];
  const back = inner === undefined ? "z" : `h${inner - outer}a${inner} ${inner} 0 0 0 ${-2 * inner} 0z`;
  return `M${CX - outer} ${CY}a${outer} ${outer} 0 0 1 ${2 * outer} 0${back}`;
}

/** The bars: frame, rings, spokes, and what the style adds between the spokes. */
export function leads(fan: Bay): string {
  const { count, style, rings } = fan;
  const hub = rings[0] as number;
  let d = rings.map((r) => `M${CX - r} ${CY}a${r} ${r} 0 0 1 ${2 * r} 0`).join("");
  d += `M${CX - FRAME} ${CY}h${2 * FRAME}`;
  for (let i = 1; i < count; i++) d += `M${at(fan, i, hub)}L${at(fan, i, FRAME)}`;
  for (let i = 0; i < count; i++) d += between(fan, i, style);
  return d;
}

/** Tracery of one pane: none, petals, swags, pointed arches, roundels or chords. */
function between(fan: Bay, i: number, style: number): string {
  const hub = fan.rings[0] as number;
  const mid = i + 0.5;
  switch (style) {
    case 1:
      return `M${at(fan, i, hub)}Q${at(fan, i, FRAME)} ${at(fan, mid, FRAME)}Q${at(fan, i + 1, FRAME)} ${at(fan, i + 1, hub)}`;
    case 2:
      return `M${at(fan, i, FRAME - 14)}Q${at(fan, mid, FRAME - 52)} ${at(fan, i + 1, FRAME - 14)}`;
    case 3:
      return `M${at(fan, i, 70)}L${at(fan, mid, FRAME)}L${at(fan, i + 1, 70)}`;
    case 4: {
      const r = Math.round((FRAME * 1.15) / fan.count);
      const [x, y] = at(fan, mid, FRAME - r - 3)
        .split(" ")
        .map(Number) as [number, number];
      return `M${x - r} ${y}a${r} ${r} 0 0 0 ${2 * r} 0a${r} ${r} 0 0 0 ${-2 * r} 0`;
    }
    case 5:
      return `M${at(fan, mid, hub)}L${at(fan, mid, FRAME)}`;
    default:
      return "";
  }
}

function sector(fan: Bay, i: number, inner: number, outer: number): string {
  return `M${at(fan, i, inner)}L${at(fan, i, outer)}A${outer} ${outer} 0 0 1 ${at(fan, i + 1, outer)}L${at(fan, i + 1, inner)}A${inner} ${inner} 0 0 0 ${at(fan, i, inner)}z`;
}

/** The point on spoke `i` (0 at the left end, `count` at the right) at a distance from the hub's centre. */
function at(fan: Bay, i: number, radius: number): string {
  const angle = Math.PI * (1 - i / fan.count);
  return `${Math.round(CX + radius * Math.cos(angle))} ${Math.round(CY - radius * Math.sin(angle))}`;
}
