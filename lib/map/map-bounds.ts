/**
 * West-south and east-north corners beyond which the map cannot be moved: Shunyi and what it is
 * reached by. Nothing is drawn out there, least of all a border.
 */
export const mapBounds: [[number, number], [number, number]] = [
  [116.2, 39.85],
  [117.2, 40.45],
];

/** Farther out the map would show more than its bounds; closer in, more than its data knows. */
export const zoomRange = { min: 8.5, max: 15 } as const;
