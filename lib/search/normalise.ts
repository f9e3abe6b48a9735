/**
 * One way of writing for texts, queries and pasted quotations. It runs at build time and in the
 * browser alike.
 *
 * Every rule looks at a character and its neighbours only, and deletes or replaces: what is a part of
 * a text is therefore a part of the normalised text too, and search by substring misses nothing.
 */

/** A normalised text, and for each of its characters the place in the original it comes from. */
export type Normalised = {
  text: string;
  /** `starts[i]` and `ends[i]`: where in the original the character `i` begins and ends. */
  starts: number[];
  ends: number[];
};

/** Traditional characters with their simplified forms: `["區", "区"]`. */
export type SimplifiedTable = ReadonlyMap<string, string>;

/** Between passages and between the parts of one: neither a query nor a quotation reaches across. */
export const passageBreak = "\n";
export const partBreak = "\t";

const replacements: Readonly<Record<string, string>> = {
  "。": ".",
  "、": ",",
  "·": "-",
  "・": "-",
  "‧": "-",
  "〜": "~",
  "×": "x",
  "−": "-",
  "’": "'",
  "‘": "'",
  "′": "'",
  ß: "ss",
};
// Marks of quotation and titles, and what cannot be seen: controls, joiners, marks of direction, halves of a character.
const dropped = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}"“”„«»「」『』《》〈〉﹁﹂]$/u;
const opening = /^[\p{Ps}]$/u;
const closing = /^[\p{Pe}]$/u;
const han = /^\p{Script=Han}$/u;
const dash = /^\p{Pd}$/u;
const isDigit = (character: string) => character >= "0" && character <= "9";
const isBreak = (character: string) => character === passageBreak || character === partBreak;

function fold(character: string, table: SimplifiedTable): string {
  if (isBreak(character)) return character;
  if (/\s/.test(character)) return " ";
  let folded = "";
  for (const part of character.normalize("NFKD").toLowerCase()) {
    if (/\s/.test(part)) folded += " ";
    else if (dropped.test(part)) continue;
    else if (opening.test(part)) folded += "(";
    else if (closing.test(part)) folded += ")";
    else if (dash.test(part)) folded += "-";
    else folded += table.get(part) ?? replacements[part] ?? part;
  }
  return folded;
}

// Beside these a space says nothing: 示范区 Shunyi, 2015 – 2026, 国函 [2020] 123 号.
const closesUp = (character: string) =>
  character > "\u2e7f" ? han.test(character) : character === "-" || character === "(" || character === ")";

/**
 * A normaliser for one table of traditional characters; it remembers what it has folded. Without
 * `isTracked` it leaves `starts` and `ends` empty, for texts of which only the letters are needed.
 */
export function createNormaliser(table: SimplifiedTable) {
  const known = new Map<string, string>();
  const foldOnce = (character: string) => {
    const folded = known.get(character) ?? fold(character, table);
    known.set(character, folded);
    return folded;
  };

  return function normalise(original: string, isTracked = true): Normalised {
    const starts: number[] = [];
    const ends: number[] = [];
    let text = "";
    let last = "";
    let space = -1;

    const put = (character: string, start: number, end: number) => {
      text += character;
      last = character;
      if (!isTracked) return;
      for (let unit = 0; unit < character.length; unit += 1) {
        starts.push(start);
        ends.push(end);
      }
    };
    const add = (character: string, start: number, end: number) => {
      if (space >= 0) {
        const isEdge = last === "" || isBreak(last) || isBreak(character);
        if (!isEdge && !closesUp(last) && !closesUp(character)) put(" ", space, start);
        space = -1;
      } else if (isDigit(character) && last === "," && isDigit(text.at(-2) ?? "")) {
        // 2,370 and 2370 are one number.
        text = text.slice(0, -1);
        starts.pop();
        ends.pop();
      } else if (character === "-" && last === "-") {
        if (isTracked) ends[ends.length - 1] = end;
        return;
      }
      put(character, start, end);
    };

    let place = 0;
    for (const character of original) {
      const end = place + character.length;
      for (const part of foldOnce(character)) {
        if (part !== " ") add(part, place, end);
        else if (space < 0) space = place;
      }
      place = end;
    }
    return { text, starts, ends };
  };
}

export type Normalise = ReturnType<typeof createNormaliser>;

/**
 * What is looked for: normalised, without the blanks and stops at its ends, which a reader copies
 * along or leaves out. A query of nothing but such marks is empty.
 */
export function normaliseQuery(query: string, normalise: Normalise): string {
  return normalise(query.replaceAll(/[\n\t]/g, " "))
    .text.replace(/^[\s\p{P}]+/u, "")
    .replace(/(?!%)[\s\p{P}]+$/u, "");
}
