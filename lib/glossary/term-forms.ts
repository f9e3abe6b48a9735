/** Which terms of the glossary stand in a sentence, and in which forms. */
import type { Locale } from "@/i18n/routing";
import { escapePattern, wholeWord } from "@/lib/prose/escape-pattern";

/** Whether every character of a short form stands in the long one, as those of 管委会 in 管理委员会. */
const isShortOf = (short: string, long: string) => [...short].every((character) => long.includes(character));

/** A title without a short form in brackets at its end, and that form. Brackets that narrow the meaning stay: `（北京）`. */
function splitShort(title: string, locale: Locale): { long: string; short: string[] } {
  const [whole = "", inner = ""] = /\s*[(（]([^()（）]+)[)）]$/.exec(title) ?? [];
  const long = title.slice(0, title.length - whole.length);
  const isForm = locale === "en" ? /^[A-Z][A-Za-z]*[A-Z]$/.test(inner) : isShortOf(inner, long);
  return inner !== "" && isForm ? { long, short: [inner] } : { long: title, short: [] };
}

/**
 * The forms in which a text may print a term. A title may give a short form in brackets, as
 * `comprehensive bonded zone (CBZ)`, or two terms at once, which then stand in both languages:
 * `bonded repair / outsourced repair`, `保税维修、外发维修`.
 */
export function formsOf(title: Record<Locale, string>, locale: Locale): string[] {
  const { long, short } = splitShort(title[locale], locale);
  const parts = { en: title.en.split(" / "), zh: title.zh.split("、") };
  const isTwo = parts.en.length > 1 && parts.en.length === parts.zh.length;
  return [...(isTwo ? parts[locale] : [long]), ...short];
}

/** English words as wholes and in the plural too; capitals count only where the form has some. Chinese has no words to bound. */
function patternOf(form: string, locale: Locale): RegExp {
  if (locale === "zh") return new RegExp(escapePattern(form), "gu");
  const flags = /\p{Lu}/u.test(form) ? "gu" : "giu";
  return new RegExp(wholeWord(`${escapePattern(form)}(?:s|es)?`), flags);
}

type Named = { slug: string; title: Record<Locale, string> };
type Found = { slug: string; start: number; end: number };

const isWithin = (inner: Found, outer: Found) =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;

/**
 * Makes a function that finds the terms in a text of one language. A term inside a longer one, such as
 * the customs in the name of a customs office, is not meant by itself and does not count.
 */
export function makeTermFinder(terms: readonly Named[], locale: Locale): (text: string) => Set<string> {
  const patterns = terms.flatMap(({ slug, title }) =>
    formsOf(title, locale).map((form) => ({
      slug,
      plain: form.toLowerCase(),
      pattern: patternOf(form, locale),
    })),
  );
  return (text) => {
    const plainText = text.toLowerCase();
    const found = patterns
      // Cheap, and nearly always the end of it.
      .filter(({ plain }) => plainText.includes(plain))
      .flatMap(({ slug, pattern }) =>
        [...text.matchAll(pattern)].map(({ 0: words, index }): Found => ({
          slug,
          start: index,
          end: index + words.length,
        })),
      );
    const alone = found.filter((each) => !found.some((other) => isWithin(each, other)));
    return new Set(alone.map(({ slug }) => slug));
  };
}
