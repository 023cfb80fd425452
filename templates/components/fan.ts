/** The half-round window of a cover: where its bars stand and which panes lie between them. */
export interface Fan {
  /** Panes from side to side. */
  count: number;
  /** Radii of the rings, hub first, frame last. */
  rings: readonly number[];
}

/** Ways to set a window: how many bars, how many rings, which tracery, which order of colours. */
export const COUNTS = [5, 6, 7, 8, 9] as const;
export const RINGS = [
  [26, 104],
  [22, 66, 104],
  [18, 46, 76, 104],
] as const;
export const TRACERIES = 6;
export const ORDERS = 4;

const CX = 120;
const CY = 150;
const FRAME = 104;

/**
 * Path data for the panes of each of `shades` colours, mirrored left and right as fanlights are. `order` says how
 * the colours follow each other; `first` is the colour they start from. The hub has the first colour of all.
 */
export function panes(fan: Fan, shades: number, first: number, order: number): string[] {
  const paths = Array<string>(shades).fill("");
  paths[0] = ringPath(fan, 0);
  for (let ring = 1; ring < fan.rings.length; ring++) {
    for (let i = 0; i < fan.count; i++) {
      const side = Math.min(i, fan.count - 1 - i);
      const steps = [side + ring, side * 2 + ring, ring, side % 2 === 0 ? ring : ring + 2];
      const shade = (first + (steps[order] as number)) % shades;
      paths[shade] += pane(fan, i, fan.rings[ring - 1] as number, fan.rings[ring] as number);
    }
  }
  return paths;
}

/** Path data for all panes of one ring; ring 0 is the hub. */
export function ringPath(fan: Fan, ring: number): string {
  const outer = fan.rings[ring] as number;
  const inner = fan.rings[ring - 1];
  const back = inner === undefined ? "z" : `h${inner - outer}a${inner} ${inner} 0 0 0 ${-2 * inner} 0z`;
  return `M${CX - outer} ${CY}a${outer} ${outer} 0 0 1 ${2 * outer} 0${back}`;
}

/** Path data for the bars: frame, rings, spokes, and the tracery between the spokes. */
export function bars(fan: Fan, tracery: number): string {
  const { count, rings } = fan;
  let d = rings.map((r) => `M${CX - r} ${CY}a${r} ${r} 0 0 1 ${2 * r} 0`).join("");
  d += `M${CX - FRAME} ${CY}h${2 * FRAME}`;
  for (let i = 1; i < count; i++) d += `M${at(fan, i, rings[0] as number)}L${at(fan, i, FRAME)}`;
  for (let i = 0; i < count; i++) d += between(fan, i, tracery);
  return d;
}

/** Tracery of one bay: none, petals, swags, pointed arches, roundels or half spokes. */
function between(fan: Fan, i: number, tracery: number): string {
  const hub = fan.rings[0] as number;
  const mid = i + 0.5;
  switch (tracery) {
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

function pane(fan: Fan, i: number, inner: number, outer: number): string {
  return `M${at(fan, i, inner)}L${at(fan, i, outer)}A${outer} ${outer} 0 0 1 ${at(fan, i + 1, outer)}L${at(fan, i + 1, inner)}A${inner} ${inner} 0 0 0 ${at(fan, i, inner)}z`;
}

/** The point on spoke `i` (0 at the left end, `count` at the right) at a distance from the hub's centre. */
function at(fan: Fan, i: number, radius: number): string {
  const angle = Math.PI * (1 - i / fan.count);
  return `${Math.round(CX + radius * Math.cos(angle))} ${Math.round(CY - radius * Math.sin(angle))}`;
}
