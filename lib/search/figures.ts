/** Figures and dates as people write them, in numbers that can be compared. */

export type Figure = {
  /** As it was written. */
  text: string;
  value: number;
  /** The number alone, without its scale: 28.5 of 28.5亿. */
  digits: string;
  /** What is measured; undefined when nothing was said. */
  kind: string | undefined;
};

const scales: readonly [RegExp, number][] = [
  [/^(?:万亿|trillion)/, 1e12],
  [/^(?:billion|bn\b)/, 1e9],
  [/^亿/, 1e8],
  [/^(?:million|mn\b)/, 1e6],
  [/^万/, 1e4],
  [/^(?:千(?!米)|thousand)/, 1e3],
];

// Areas and lengths are brought to square metres and metres.
const units: readonly [RegExp, string, number][] = [
  [/^(?:km2|sq\.? ?km|square kilomet(?:re|er)s?|平方公里|平方千米)/, "area", 1e6],
  [/^(?:m2\b|sq\.? ?m\b|square met(?:re|er)s?|平方米)/, "area", 1],
  [/^(?:hectares?|ha\b|公顷)/, "area", 1e4],
  [/^亩/, "area", 10_000 / 15],
  [/^(?:km\b|kilomet(?:re|er)s?|公里|千米)/, "length", 1e3],
  [/^(?:%|percent|per cent)/, "percent", 1],
  [/^(?:us dollars?|usd|美元)/, "usd", 1],
  [/^(?:yuan|rmb|cny|元|人民币)/, "cny", 1],
];
const kinds: Readonly<Record<string, readonly [string, number]>> = {
  km2: ["area", 1e6],
  m2: ["area", 1],
  ha: ["area", 1e4],
  km: ["length", 1e3],
  percent: ["percent", 1],
  usd: ["usd", 1],
  cny: ["cny", 1],
  count: ["count", 1],
};

const number = /(?<![\p{Script=Latin}\d.-])(?:us\$|cny|rmb|usd|\$|¥)?\s?(\d+(?:\.\d+)?)/gu;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const pad = (digits: string | number) => String(digits).padStart(2, "0");

function currencyBefore(written: string): string | undefined {
  if (/^(?:us\$|usd|\$)/.test(written)) return "usd";
  return /^(?:cny|rmb|¥)/.test(written) ? "cny" : undefined;
}

/** Every figure of a normalised text. Years and the parts of dates are numbers without a unit. */
export function readFigures(text: string): Figure[] {
  return [...text.matchAll(number)].map((found) => {
    const [written, digits = ""] = found;
    const start = found.index + written.length;
    let rest = text.slice(start).trimStart();
    let value = Number(digits);
    const scale = scales.find(([pattern]) => pattern.test(rest));
    if (scale !== undefined) {
      value *= scale[1];
      rest = rest.replace(scale[0], "").trimStart();
    }
    const unit = units.find(([pattern]) => pattern.test(rest));
    const share = /百分之\s?$/.test(text.slice(0, found.index)) ? "percent" : undefined;
    if (unit !== undefined) rest = rest.replace(unit[0], "");
    const hasScale = scale !== undefined || unit !== undefined;
    return {
      text: text.slice(found.index, hasScale ? text.length - rest.length : start).trim(),
      value: value * (unit?.[2] ?? 1),
      digits,
      kind: share ?? unit?.[1] ?? currencyBefore(written) ?? (scale === undefined ? undefined : "count"),
    };
  });
}

/** Every date of a normalised text, as exact as it is written: `2009-07-28`, `2009-07`. */
export function readDates(text: string): string[] {
  const month = `(${months.join("|")})[a-z]*\\.?`;
  const iso = [...text.matchAll(/(?<!\d)(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/g)];
  const chinese = [...text.matchAll(/(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?/g)];
  const british = [...text.matchAll(new RegExp(`(?:(\\d{1,2})(?:st|nd|rd|th)? )?\\b${month} (\\d{4})`, "g"))];
  const american = [...text.matchAll(new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?, ?(\\d{4})`, "g"))];
  const write = (year = "", at: string | number = "", day?: string) =>
    `${year}-${pad(at)}${day === undefined ? "" : `-${pad(day)}`}`;
  const numberOf = (name = "") => months.indexOf(name) + 1;
  return [
    ...iso.map(([, year, at, day]) => write(year, at, day)),
    ...chinese.map(([, year, at, day]) => write(year, at, day)),
    ...british.map(([, day, name, year]) => write(year, numberOf(name), day)),
    ...american.map(([, name, day, year]) => write(year, numberOf(name), day)),
  ];
}

const equal = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-6;

/**
 * Whether a figure that was read is the value of a fact.
 *
 * @param shown the fact as the pages print it, normalised: a bare number is also compared with the one printed
 */
export function fitsFigure(figure: Figure, value: number, unit: string, shown: string): boolean {
  if (unit === "fraction") return figure.kind === "percent" && equal(figure.value, value * 100);
  const [kind, factor] = kinds[unit] ?? [unit, 1];
  if (figure.kind === undefined) {
    const printed = readFigures(shown).some(({ digits }) => Number(digits) === figure.value);
    return printed || equal(figure.value, value);
  }
  // 256亿 says how many, not of what: any unit but a share fits.
  const isSameKind = figure.kind === kind || (figure.kind === "count" && kind !== "percent");
  return isSameKind && equal(figure.value, value * factor);
}
