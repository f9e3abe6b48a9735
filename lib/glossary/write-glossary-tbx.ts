import { langTag, locales, type Locale } from "@/i18n/routing";
import { escapeMarkup } from "@/lib/site/escape-markup";
import type { AvoidedForm, GlossaryEntry } from "./glossary-entry";

const element = (name: string, attributes: Record<string, string>, ...content: string[]) => {
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  return `<${name}${listed.join("")}>${content.join("")}</${name}>`;
};
const typed = (name: string, type: string, text: string) => element(name, { type }, escapeMarkup(text));
const note = (lang: string, text: string) => element("note", { "xml:lang": lang }, escapeMarkup(text));

const status = (value: "preferredTerm" | "deprecatedTerm") =>
  typed("termNote", "administrativeStatus", `${value}-admn-sts`);

function preferredTerm(entry: GlossaryEntry, locale: Locale): string {
  const about =
    locale === "zh"
      ? [note("zh-Latn-pinyin", entry.pinyin)]
      : [
          ...entry.sources.map((source) => typed("admin", "source", source)),
          ...locales.map((language) => note(langTag(language), entry.englishFrom[language])),
        ];
  return element(
    "termSec",
    {},
    element("term", {}, escapeMarkup(entry.term[locale])),
    status("preferredTerm"),
    ...about,
  );
}

function avoidedTerm({ text, why }: AvoidedForm): string {
  const reasons = locales.map((locale) => note(langTag(locale), why[locale]));
  return element(
    "termSec",
    {},
    element("term", {}, escapeMarkup(text)),
    status("deprecatedTerm"),
    ...reasons,
  );
}

function languageSection(entry: GlossaryEntry, locale: Locale): string {
  return element(
    "langSec",
    { "xml:lang": langTag(locale) },
    typed("descrip", "definition", entry.definition[locale]),
    preferredTerm(entry, locale),
    ...entry.avoid.filter(({ lang }) => lang === locale).map(avoidedTerm),
  );
}

function conceptEntry(entry: GlossaryEntry): string {
  const address = element(
    "xref",
    { type: "externalCrossReference", target: entry.address },
    escapeMarkup(entry.term.en),
  );
  return element(
    "conceptEntry",
    // A slug may begin with a digit, an id of XML may not.
    { id: `term-${entry.slug}` },
    address,
    ...locales.map((locale) => languageSection(entry, locale)),
  );
}

/** What the file says of itself: its title, its licence and what it was made from. */
export type GlossaryHead = { title: string; licence: string; origin: string };

function header({ title, licence, origin }: GlossaryHead): string {
  const paragraph = (text: string) => element("p", {}, escapeMarkup(text));
  return element(
    "tbxHeader",
    {},
    element(
      "fileDesc",
      {},
      element("titleStmt", {}, element("title", {}, escapeMarkup(title))),
      element("publicationStmt", {}, paragraph(licence)),
      element("sourceDesc", {}, paragraph(origin)),
    ),
  );
}

/**
 * The glossary for programs of translators: TBX-Basic, the second edition of ISO 30042, in the style
 * that names data categories by attribute. A form to avoid is a deprecated term with its reason.
 */
export function writeGlossaryTbx(entries: readonly GlossaryEntry[], head: GlossaryHead): string {
  const file = element(
    "tbx",
    { type: "TBX-Basic", style: "dca", "xml:lang": "en", xmlns: "urn:iso:std:iso:30042:ed-2" },
    `\n${header(head)}\n`,
    element("text", {}, element("body", {}, "\n", ...entries.map((entry) => `${conceptEntry(entry)}\n`))),
    "\n",
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${file}\n`;
}
