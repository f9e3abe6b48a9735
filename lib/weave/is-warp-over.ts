/** The three basic weaves, one for each zone: plain, 2/2 twill, five-end satin. */
export type Weave = "plain" | "twill" | "satin";

/** After how many columns, and rows, a weave begins again. */
export const weavePeriod: Record<Weave, number> = { plain: 2, twill: 4, satin: 5 };

/**
 * Whether the warp (the vertical yarn) lies on top where a column meets a row.
 *
 * Plain alternates. The twill goes over two and under two, one step aside in
 * each row, which makes its diagonal. In the satin the weft shows once in five,
 * two steps further in each row, so that no two such points touch. Columns and
 * rows may be any whole number, also below zero.
 */
export function isWarpOver(weave: Weave, column: number, row: number): boolean {
  if (weave === "plain") return modulo(column + row, 2) === 0;
  if (weave === "twill") return modulo(column + row, 4) < 2;
  return modulo(column - 2 * row, 5) !== 0;
}

function modulo(value: number, period: number): number {
  return ((value % period) + period) % period;
}
