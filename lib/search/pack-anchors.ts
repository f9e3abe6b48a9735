/**
 * Ids of passages run on: `areas-1, areas-2, areas-2, areas-3`. Written as what changes, a list of
 * them costs a tenth.
 */
const same = "";
const next = "+";
const first = "-";
const none = ".";

const splitNumber = (id: string) => /^(.*-)(\d+)$/.exec(id);

function following(id: string): string | undefined {
  const parts = splitNumber(id);
  return parts === null ? undefined : `${parts[1]}${Number(parts[2]) + 1}`;
}

/** Writes a list of anchors, e.g. `areas,-,+,,+`. */
export function packAnchors(anchors: readonly string[]): string {
  let previous = "";
  let section = "";
  return anchors
    .map((anchor) => {
      const before = previous;
      previous = anchor;
      if (anchor === before) return same;
      if (anchor === following(before)) return next;
      if (section !== "" && anchor === `${section}-1`) return first;
      section = anchor;
      return anchor === "" ? none : anchor;
    })
    .join(",");
}

/** Reads what `packAnchors` wrote. */
export function unpackAnchors(packed: string): string[] {
  let previous = "";
  let section = "";
  return packed.split(",").map((token) => {
    if (token === next) previous = following(previous) ?? previous;
    else if (token === first) previous = `${section}-1`;
    else if (token !== same) previous = section = token === none ? "" : token;
    return previous;
  });
}
