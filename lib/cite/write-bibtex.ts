import { isoOfCslDate, type CslItem, type CslName } from "./csl-item";

// A brace that stands alone would end the field, so none is written as it is.
const commands: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
};

/** Text as TeX reads it; Han characters and accents stay, as every program of today reads UTF-8. */
export function escapeTex(text: string): string {
  return (
    text
      .replace(/\s+/g, " ")
      .replace(/[\\{}~^<>&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`)
      // Two of these in a row would become a dash or a quotation mark.
      .replace(/([-'`,])(?=\1)/g, "$1{}")
  );
}

// An address is taken as it is: only what could end the field or begin a formula is encoded.
const encodeAddress = (url: string) =>
  url.replace(/[{}\\$\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);

const nameOf = (name: CslName) =>
  "literal" in name ? `{${escapeTex(name.literal)}}` : `${escapeTex(name.family)}, ${escapeTex(name.given)}`;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const languages: Record<string, string> = {
  en: "english",
  zh: "chinese",
  de: "german",
  fr: "french",
  es: "spanish",
  pt: "portuguese",
  ja: "japanese",
  ko: "korean",
};

/**
 * An item as a BibTeX entry. Inner braces keep the capitals of titles and the names of bodies
 * whole. `date` says the day to programs that know BibLaTeX; the others read year and month.
 */
export function writeBibtex(item: CslItem): string {
  const [year, month] = item.issued?.["date-parts"][0] ?? [];
  const container = item["container-title"];
  const fields: [string, string | undefined][] = [
    ["author", item.author && `{${item.author.map(nameOf).join(" and ")}}`],
    ["title", `{{${escapeTex(item.title)}}}`],
    ["howpublished", container && `{${escapeTex(container)}}`],
    ["year", year === undefined ? undefined : `{${year}}`],
    ["month", month === undefined ? undefined : months[month - 1]],
    ["date", item.issued && `{${isoOfCslDate(item.issued)}}`],
    ["url", item.URL && `{${encodeAddress(item.URL)}}`],
    ["langid", `{${languages[item.language.slice(0, 2)] ?? item.language}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@misc{${item.id},\n${lines.join(",\n")}\n}\n`;
}
