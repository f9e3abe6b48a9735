import { fullWidth } from "@/lib/weave/script-runs";

/** Widths of Arial, whose metrics Helvetica and Liberation Sans share, in thousandths of an em. */
const widths: readonly [number, string][] = [
  [222, "ijl'‘’"],
  [278, " !,./:;I[]\\ft"],
  [333, "()-r“”"],
  [500, "Jckvsxyz"],
  [611, "FTZ"],
  [667, "ABEKPSVXY&"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "Mm"],
  [889, "%"],
  [944, "W"],
];
const widthOf = new Map(widths.flatMap(([width, marks]) => [...marks].map((mark) => [mark, width / 1000])));

// A Han character with the marks that may not leave it, or a Latin word with the blank after it.
const piece =
  /[（《“‘〔「]*[\u2e80-\u9fff\uff00-\uffef][，。、；：？！）》」”’〕]*|[^\s\u2e80-\u9fff\uff00-\uffef（《〔「]+\s*/g;

/** Bold letters are wider, and system fonts differ by a few hundredths. */
const boldFactor = 1.07;
const tolerance = 1.04;
/** The gap that `text-autospace` leaves between Han and Latin. */
const autospace = 0.125;

function emOf(mark: string, isChinese: boolean): number {
  if (fullWidth.test(mark) || (isChinese && /[“”‘’…—·]/.test(mark))) return 1;
  return widthOf.get(mark) ?? 0.556;
}

function measure(text: string, isChinese: boolean, isBold: boolean): number {
  const factor = tolerance * (isBold ? boldFactor : 1);
  return [...text].reduce((width, mark) => {
    const em = emOf(mark, isChinese);
    return width + (em === 1 ? em : em * factor);
  }, 0);
}

/** What may not be broken over lines, with and without the blank at its end; in em. */
type Piece = { whole: number; trimmed: number };

type Script = { isChinese: boolean; isBold?: boolean };

/** A text cut into the pieces between which its lines may break. */
export function cutPieces(text: string, { isChinese, isBold = false }: Script): Piece[] {
  return (text.match(piece) ?? []).map((part, index, all) => {
    const isJoint =
      index > 0 && fullWidth.test(part.charAt(0)) !== fullWidth.test(all[index - 1]?.at(-1) ?? "");
    const gap = isChinese && isJoint ? autospace : 0;
    return {
      whole: gap + measure(part, isChinese, isBold),
      trimmed: gap + measure(part.trimEnd(), isChinese, isBold),
    };
  });
}

/**
 * How many lines a text takes in a column, rather one too many than one too few. The build has no
 * font engine; tests/e2e/embed-a-card.spec.ts compares the result with a browser's.
 *
 * @param width of the column, in em of the text
 */
export function countLines(pieces: readonly Piece[], width: number): number {
  let lines = 1;
  let filled = 0;
  for (const { whole, trimmed } of pieces) {
    if (filled > 0 && filled + trimmed > width) {
      lines += 1;
      filled = 0;
    }
    filled += whole;
  }
  return lines;
}
