/** Where a label stands: the baseline of its first line, in units of the drawing, and which end of the text is there. */
export type LabelSpot = { x: number; y: number; anchor: "start" | "middle" | "end" };
