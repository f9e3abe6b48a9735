import type { MapViewId } from "./map-view";

/** A road number, the same in both languages, on its road. */
export type Shield = { ref: string; x: number; y: number };

/** Road numbers of the wide drawing. */
export const mapShields: Record<MapViewId, Shield[]> = {
  cluster: [
    { ref: "G4501", x: 90, y: 250 },
    { ref: "G45", x: 389, y: 94 },
    { ref: "S28", x: 160, y: 405 },
    { ref: "S32", x: 905, y: 612 },
    { ref: "S12", x: 288, y: 745 },
    { ref: "S51", x: 474, y: 735 },
  ],
  district: [
    { ref: "G4501", x: 66, y: 377 },
    { ref: "G45", x: 298, y: 100 },
    { ref: "S32", x: 760, y: 572 },
    { ref: "S51", x: 262, y: 730 },
  ],
};
