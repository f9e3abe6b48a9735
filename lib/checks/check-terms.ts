/** The glossary's second half: forms that mislead are named there and used nowhere else. */
import type { Locale } from "@/i18n/routing";
import { termSchema } from "@/lib/content/types/term";
import { escapePattern, wholeWord } from "@/lib/prose/escape-pattern";
import { allowedWords } from "./allowed-words";
import type { ContentTree } from "./content-tree";
import type { Problem } from "./problem";
import { gap, spokenText } from "./spoken-text";
import { linesOfText } from "./text-pairs";

type Avoided = {
  text: string;
  lang: Locale;
  term: string;
  why: string;
  pattern: RegExp;
  /** Longer forms that hold this one and are right: read as a gap. */
  within: RegExp | undefined;
};

/** Whole words in English, whose capitals count: a name is not a phrase. Chinese has no words to bound. */
const patternOf = (text: string, lang: Locale) =>
  new RegExp(lang === "en" ? wholeWord(escapePattern(text)) : escapePattern(text), "u");

function avoidedForms(tree: ContentTree): Avoided[] {
  const preferred = { en: preferredForms(tree, "en"), zh: preferredForms(tree, "zh") };
  return tree.records.flatMap(({ collection, slug, yaml }) => {
    const record = collection === "terms" ? termSchema.safeParse(yaml.value) : undefined;
    return (record?.data?.avoid ?? []).map(({ text, lang, why, within = [] }) => ({
      text,
      lang,
      term: slug,
      why: why.en,
      pattern: patternOf(text, lang),
      within: longerForms(text, [...within, ...preferred[lang]]),
    }));
  });
}

/** The glossary's own forms: one may hold an avoided form, as “pilot free trade zone” holds “free trade zone”. */
function preferredForms(tree: ContentTree, lang: Locale): string[] {
  return tree.texts
    .filter(({ collection, locale }) => collection === "terms" && locale === lang)
    .flatMap(({ fields }) => fields.filter(({ name }) => name === "title" || name === "short"))
    .map(({ text }) => text.replace(/[“”]/g, ""));
}

/** A pattern for the right forms around an avoided one, whatever their capitals. */
function longerForms(avoided: string, right: string[]): RegExp | undefined {
  const longer = right.filter(
    (form) => form.length > avoided.length && form.toLowerCase().includes(avoided.toLowerCase()),
  );
  return longer.length === 0 ? undefined : new RegExp(longer.map(escapePattern).join("|"), "giu");
}

/** Forms that a term of the glossary asks to avoid, outside quotations and pages that state why they use them. */
export function checkTerms(tree: ContentTree): Problem[] {
  const forms = avoidedForms(tree);
  const allowed = allowedWords(tree);
  return tree.texts.flatMap((file) => {
    const own = allowed(file);
    const asked = forms.filter(({ text, lang }) => lang === file.locale && !own.includes(text));
    return linesOfText(file).flatMap(({ line, inlines }) => {
      const text = spokenText(inlines, ["quote"]);
      return asked
        .filter(({ pattern, within }) =>
          pattern.test(within === undefined ? text : text.replace(within, gap)),
        )
        .map(({ text: found, term, why }) => ({
          file: file.path,
          line,
          rule: "avoided-form",
          message: "the glossary asks to avoid this form",
          expected: `the form of content/terms/${term}: ${why}`,
          found,
          fix: `use the term, quote the source with <Quote>, or state in record.yml: allows: [{ text: "${found}", why: { en: …, zh: … } }]`,
        }));
    });
  });
}
