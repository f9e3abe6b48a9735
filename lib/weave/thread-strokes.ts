import { roundCoordinate as r } from "./round-coordinate";

/** The seven lines by which figures tell sectors apart without colour. */
export type ThreadKind = "solid" | "double" | "long-dash" | "dash-dot" | "dots" | "ticks" | "cased";

/** One stroke of a thread along a straight line. Lengths are in units of the drawing. */
export type ThreadStroke = {
  width: string;
  /** Distance from the middle of the thread, across its run. */
  offset: number;
  dash?: string;
  isRound?: boolean;
  /** Drawn in the colour of the paper, to hollow out the stroke beneath it. */
  isPaper?: boolean;
};

type Plan = { width: number; offset?: number; dash?: number[]; isRound?: boolean; isPaper?: boolean };

const plans: Record<ThreadKind, Plan[]> = {
  solid: [{ width: 7 }],
  double: [
    { width: 2.6, offset: -3 },
    { width: 2.6, offset: 3 },
  ],
  "long-dash": [{ width: 6, dash: [22, 7] }],
  "dash-dot": [{ width: 6, dash: [16, 5, 4, 5] }],
  dots: [{ width: 6, dash: [0.1, 9], isRound: true }],
  ticks: [{ width: 2.4 }, { width: 9, dash: [2.4, 8] }],
  cased: [{ width: 8 }, { width: 3.4, dash: [9, 9], isPaper: true }],
};

/** Width of the paper-coloured casing that parts a thread from what it crosses, at scale 1. */
export const casingWidth = 13;

/** The strokes that make a thread, undermost first. `scale` 1 is the thread on a zone page, about 8 units thick. */
export function threadStrokes(kind: ThreadKind, scale = 1): ThreadStroke[] {
  return plans[kind].map(({ width, offset = 0, dash, isRound, isPaper }) => ({
    width: r(width * scale),
    offset: offset * scale,
    dash: dash?.map((length) => r(length * scale)).join(" "),
    isRound,
    isPaper,
  }));
}
