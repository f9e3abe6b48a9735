/**
 * A ring as a line with its longest side left out. No source describes the west side of the Capital
 * Airport zone, so it gets no line, not even a dashed one.
 */
export function openLongestSide<Position extends readonly number[]>(ring: readonly Position[]): Position[] {
  // A closed ring repeats its first position at its end.
  const points = ring.slice(0, -1);
  const lengths = points.map((from, index) => {
    const to = points[(index + 1) % points.length] ?? from;
    return Math.hypot((to[0] ?? 0) - (from[0] ?? 0), (to[1] ?? 0) - (from[1] ?? 0));
  });
  const start = lengths.indexOf(Math.max(...lengths)) + 1;
  return [...points.slice(start), ...points.slice(0, start)];
}
