/** Pinyin as it is typed: without tones, whole, by initials, or of some characters only. */

const finals =
  "iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|[aoeiu]";
const syllable = new RegExp(
  `^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:${finals})|ang|eng|ai|an|ao|ei|en|er|ou|[aeo])`,
);

/** Letters without tones; ü becomes v, as keyboards have it. */
export function plainPinyin(text: string): string {
  return text
    .normalize("NFD")
    .replace(/u\u0308/gi, "v")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}

function cut(word: string): string[] | undefined {
  if (word === "") return [];
  const longest = syllable.exec(word.replaceAll("v", "u"))?.[0].length ?? 0;
  // A shorter cut is tried when the longest leaves something that is no syllable: fang-an, not fan-gan, is luck.
  for (let length = longest; length > 0; length -= 1) {
    const head = word.slice(0, length);
    if (syllable.exec(head.replaceAll("v", "u"))?.[0].length !== length) continue;
    const rest = cut(word.slice(length));
    if (rest !== undefined) return [head, ...rest];
  }
  return undefined;
}

function syllablesOf(text: string): string {
  const words = plainPinyin(text)
    .split(/[^a-z0-9+]+/)
    .filter(Boolean);
  return words.flatMap((word) => cut(word) ?? [word]).join(" ");
}

/**
 * The syllables of a reading, with blanks between: `Tiānzhú zōnghé` is `tian zhu zong he`. An apostrophe
 * parts syllables (xī'ān); what is no pinyin, such as `3+7+N`, stays. A second reading after a comma or
 * in brackets at the end is listed too, when it is long enough not to be a mere place.
 */
export function splitPinyin(reading: string): string[] {
  const [, main = reading, short = ""] = /^(.*?)\s*\(([^)]*)\)$/.exec(reading) ?? [];
  const readings = [...main.split(","), short].map(syllablesOf);
  return readings.filter((syllables, index) => index === 0 || syllables.split(" ").length > 2);
}

/** How well a typed word fits a reading; 0 for not at all. */
export function matchPinyin(typed: string, reading: string): number {
  const letters = plainPinyin(typed).replace(/[\s'’-]/g, "");
  if (reading === "" || letters.length < 2 || !/^[a-z]+$/.test(letters)) return 0;
  const syllables = reading.split(" ");
  const whole = syllables.join("");
  const initials = syllables.map((part) => part[0]).join("");
  if (letters === whole) return 1;
  if (letters === initials) return 0.9;
  if (letters.length >= 4 && whole.startsWith(letters)) return 0.8;
  if (letters.length >= 4 && initials.startsWith(letters)) return 0.6;
  const share = shareOf(letters, syllables);
  return share >= 0.5 ? share * 0.7 : 0;
}

/** Short forms leave characters out: zong-bao-qu of zong-he-bao-shui-qu. The share of syllables that are typed, 0 when it is no short form. */
function shareOf(letters: string, syllables: readonly string[]): number {
  let place = 0;
  let typed = 0;
  for (const part of syllables) {
    if (!letters.startsWith(part, place)) continue;
    place += part.length;
    typed += 1;
  }
  return place === letters.length && typed > 1 ? typed / syllables.length : 0;
}
