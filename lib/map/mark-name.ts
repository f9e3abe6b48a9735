import type { MapPalette } from "./map-palette";
import { markedKinds, type MarkedKind } from "./point-mark";

const prefix = "mark ";

/** The name of a kind's mark among the engine's images. It holds a colour, so that each theme has its own. */
export function markName(kind: MarkedKind, palette: MapPalette): string {
  return `${prefix}${kind} ${palette.ink}`;
}

/** The kind whose mark an image name asks for. */
export function kindOfMark(name: string): MarkedKind | undefined {
  return markedKinds.find((kind) => name.startsWith(`${prefix}${kind} `));
}
