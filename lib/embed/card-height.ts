/**
 * The height of a card, known when the site is built, so that a frame can be given it once and for
 * all. Sizes are those of components/embed/card.css; whoever changes one changes the other, and
 * tests/e2e/embed-a-card.spec.ts compares both with a browser.
 */
import { rowText, type Card, type CardSide } from "./card";
import { countLines, cutPieces } from "./count-lines";

/** Widths for which the cards are made, in CSS pixels. Type grows with the width, so that the height hardly changes. */
export const embedWidths = { least: 280, most: 800 } as const;

const step = 20;
const roundTo = 10;
/** Upper and lower border, with what rounding to whole pixels may add. */
const frame = 12;

/** A paragraph of a card; sizes and spaces in em of the card, leading in em of the text. */
type Part = { text: string; size: number; leading: number; above: number; isBold?: boolean; inset?: number };

const isChinese = (side: CardSide) => side.locale === "zh";

function partsOf(side: CardSide): Part[] {
  const leading = isChinese(side) ? 1.65 : 1.45;
  const small = { size: 0.85, leading };
  const { figure, textLabel, text, status } = side;
  const parts: (Part | undefined)[] = [
    { ...small, text: side.kicker, above: 0 },
    { text: side.title, size: 1.3, leading: 1.3, above: 0.2, isBold: true },
    figure === undefined ? undefined : { text: figure, size: 1.8, leading: 1.3, above: 0.3, isBold: true },
    textLabel === undefined ? undefined : { ...small, text: textLabel, above: 0.5 },
    text === undefined ? undefined : { text, size: 1, leading, above: 0.4 },
    // A chip, with padding and borders.
    status === undefined ? undefined : { ...small, text: status.text, above: 1.15, inset: 1.4, isBold: true },
    ...side.rows.map((row, index) => ({
      ...small,
      text: rowText(row, side.locale),
      above: index === 0 ? 0.7 : 0.25,
    })),
    { ...small, text: side.more, above: 0.7, isBold: true },
  ];
  return parts.filter((part) => part !== undefined);
}

/** The height of a part for each width of the column, both in em of the card. */
type Measured = (column: number) => number;

function measureParts(side: CardSide): Measured[] {
  return partsOf(side).map(({ text, size, leading, above, isBold, inset = 0 }) => {
    const pieces = cutPieces(text, { isChinese: isChinese(side), isBold });
    return (column) => above + countLines(pieces, (column - inset) / size) * leading * size;
  });
}

/** The attribution at the foot, beside the mark: a paragraph for each language. */
function measureFoot({ sides }: Card): Measured {
  const texts = sides.map((side) =>
    cutPieces(`3+7+N ${side.maker} CC_BY_4.0`, { isChinese: isChinese(side) }),
  );
  return (column) => {
    const lines = texts.reduce((sum, pieces) => sum + countLines(pieces, (column - 2.6) / 0.85), 0);
    return 1.5 + Math.max(lines * 0.85 * 1.5, 1.9);
  };
}

/** The size of a card's text at a width, in pixels, with the browser's own size of 16. */
function fontSizeAt(width: number): number {
  return 12 + Math.min(0.01 * width, 8);
}

/** How high a card is at each of the widths, in pixels: at most a line too high for any of its parts. */
export function cardHeights(card: Card, at: readonly number[]): number[] {
  const parts = [...card.sides.flatMap(measureParts), measureFoot(card)];
  const fixed = 1.8 + (card.sides.length - 1) * 2;
  return at.map((width) => {
    const em = fontSizeAt(width);
    const column = (width - 2) / em - 2.2;
    return frame + em * parts.reduce((sum, heightIn) => sum + heightIn(column), fixed);
  });
}

/** The height for a frame: enough for every width from 280 to 800 pixels. */
export function cardHeight(card: Card): number {
  const { least, most } = embedWidths;
  const tried = Array.from({ length: (most - least) / step + 1 }, (_, index) => least + index * step);
  return Math.ceil(Math.max(...cardHeights(card, tried)) / roundTo) * roundTo;
}
