import { partBreak } from "./normalise";

/** A passage of the index as it is shown: what does not run on, such as the cells of a row, is parted by dots. */
export function readablePassage(text: string): string {
  return text.replaceAll(partBreak, " · ");
}
