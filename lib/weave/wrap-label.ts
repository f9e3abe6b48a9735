import { fullWidth } from "./script-runs";

const piece = /[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*/g;
/** Marks that may not begin a line of Chinese. */
const closing = /[，。、；：？！）》」”’]/;
const narrow = /[iljtfr.,;:'’()|!-]/;
const wide = /[mwMWGOQCDHNU&%]/;

/** The two faces of labels: running text at semibold, and the display face, whose Latin letters are wider. */
export type LabelFace = "text" | "display";

const latinWidth: Record<LabelFace, number> = { text: 1, display: 1.13 };

/**
 * How wide a line of text will be, in units of the drawing. SVG has no line
 * breaks and the build has no font engine, so this is an estimate, within a
 * tenth for the fonts of the pages; a Han character is one em.
 */
export function measureLabel(text: string, fontSize: number, face: LabelFace = "text"): number {
  const ems = [...text].map((mark) => (fullWidth.test(mark) ? 1 : latinEm(mark) * latinWidth[face]));
  return ems.reduce((sum, em) => sum + em, 0) * fontSize;
}

function latinEm(mark: string): number {
  if (mark === " ") return 0.21;
  if (narrow.test(mark)) return 0.32;
  if (wide.test(mark)) return 0.7;
  return 0.53;
}

/**
 * Breaks a label into as few lines as fit in `width`, and makes those about
 * equally long. Latin breaks at spaces, Han between any two characters except
 * before a closing mark. A word wider than the limit keeps its line to itself.
 */
export function wrapLabel(text: string, fontSize: number, width: number, face: LabelFace = "text"): string[] {
  let best = fillLines(text, fontSize, width, face);
  for (let limit = width - fontSize / 4; limit > 0; limit -= fontSize / 4) {
    const lines = fillLines(text, fontSize, limit, face);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}

function fillLines(text: string, fontSize: number, width: number, face: LabelFace): string[] {
  const lines: string[] = [];
  // A Latin word carries the space that follows it.
  for (const part of text.match(piece) ?? []) {
    const line = lines.at(-1);
    const joined = (line ?? "") + part;
    const fits = closing.test(part) || measureLabel(joined.trimEnd(), fontSize, face) <= width;
    if (line !== undefined && fits) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}
