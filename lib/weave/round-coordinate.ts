/** A coordinate as drawings write it: to a tenth of a unit, no trailing zero, never "-0". */
export function roundCoordinate(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}
