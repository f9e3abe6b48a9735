import svgpath from "svgpath";
import { elementsOf, type HtmlDocument } from "./html-tree";

/** Shorter path data cannot gain what the work costs. */
const shortest = 60;

const known = new Map<string, string>();

function shorten(data: string): string {
  const before = known.get(data);
  if (before !== undefined) return before;
  // Steps between points have fewer digits than the points. Two decimals keep every point where it was:
  // no drawing has more than one, and the library carries what rounding loses over to the next step.
  const after = svgpath(data).rel().round(2).toString();
  const shorter = after.length < data.length ? after : data;
  known.set(data, shorter);
  return shorter;
}

/** Writes the long paths of a page's drawings in steps instead of points: the same lines in fewer bytes. */
export function shortenPaths(document: HtmlDocument): void {
  for (const { tagName, attrs } of elementsOf(document)) {
    if (tagName !== "path") continue;
    for (const attribute of attrs) {
      if (attribute.name === "d" && attribute.value.length > shortest) {
        attribute.value = shorten(attribute.value);
      }
    }
  }
}
