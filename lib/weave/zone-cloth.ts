import type { ZoneSlug } from "@/lib/content/types/parts";
import type { Weave } from "./is-warp-over";

/** What makes a zone known in a figure: its weave and its four colours, as CSS values of tokens.css. */
export type ZoneCloth = {
  weave: Weave;
  /** Warp yarns and seals. Gardenia (Sino-German) is too pale for lines: fills only. */
  fill: string;
  /** Weft yarns, edges and lines. */
  ink: string;
  /** The ground beneath the yarns. */
  wash: string;
  /** What is written on `fill`. */
  on: string;
};

const cloth = (weave: Weave, name: string): ZoneCloth => ({
  weave,
  fill: `var(--p-${name})`,
  ink: `var(--p-${name}-ink)`,
  wash: `var(--p-${name}-wash)`,
  on: `var(--p-on-${name})`,
});

/** The cloth of each zone. */
export const zoneCloth: Record<ZoneSlug, ZoneCloth> = {
  tianzhu: cloth("plain", "tianzhu"),
  "capital-airport": cloth("twill", "airport"),
  "sino-german": cloth("satin", "sinogerman"),
};

/** The zones in the order in which figures show them, from left to right. */
export const zoneOrder: readonly ZoneSlug[] = ["tianzhu", "capital-airport", "sino-german"];
