import type { Locale, Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { confidence } from "@/lib/content/types/fact";
import { tier } from "@/lib/content/types/source";
import { longestQuote } from "@/lib/search/check-quote";
import type { VerifyWords } from "@/lib/search/verify-words";
import { formatPlain } from "@/lib/facts/format-number";
import { hrefOf } from "@/lib/site/addresses";
import { ArticlePage } from "./article-page";
import { articleProps } from "./article-props";

const helpful = [
  { key: "search", path: "/search/" },
  { key: "glossary", path: "/glossary/" },
  { key: "discrepancies", path: "/discrepancies/" },
  { key: "sources", path: "/sources/" },
] as const;

function verifyWords(locale: Locale): VerifyWords {
  const t = wordsOf(locale);
  return {
    confidence: Object.fromEntries(confidence.options.map((key) => [key, t(`Confidence.${key}`)])),
    failed: t("Verify.failed"),
    tooLong: t("Verify.tooLong", { limit: formatPlain(longestQuote, locale) }),
    empty: t("Verify.empty"),
    checking: t("Verify.checking"),
    exact: t("Verify.exact"),
    inPart: t("Verify.inPart"),
    inPartMeans: t("Verify.inPartMeans"),
    reported: t("Verify.reported"),
    reportedMeans: t("Verify.reportedMeans"),
    near: t("Verify.near"),
    figure: t("Verify.figure"),
    none: t("Verify.none"),
    noneMeans: t("Verify.noneMeans"),
    differ: t("Verify.differ"),
    onlyPasted: t("Verify.onlyPasted"),
    onlyHere: t("Verify.onlyHere"),
    places: t("Verify.places", { count: "{count}" }),
    discrepancy: t("Verify.discrepancy"),
    sources: t("Verify.sources"),
    source: t("Verify.source", { title: "{title}", publisher: "{publisher}", tier: "{tier}" }),
    tier: Object.fromEntries(tier.options.map((key) => [key, t(`Tier.${key}`)])),
    confidenceLabel: t("Notes.confidence"),
    measures: t("Notes.measures"),
    asOf: t("Notes.asOf"),
    remark: t("Notes.remark"),
    part: t("Verify.part", { text: "{text}" }),
  };
}

/** Where a reader pastes a sentence or a figure, and sees whether it stands on this site. */
export function VerifyPage({ mode }: { mode: Mode }) {
  const article = articleProps(mode, "verify");
  const { locale } = article.context;
  const t = wordsOf(locale);
  return (
    <ArticlePage
      {...article}
      head={
        <div className="page-width">
          <form
            className="search-form needs-scripts no-print"
            action={hrefOf(mode, "/verify/")}
            data-lazy="verify"
            data-words={JSON.stringify(verifyWords(locale))}
          >
            <label htmlFor="quote">{t("Verify.label")}</label>
            <textarea id="quote" name="q" rows={5} spellCheck={false} />
            <button type="submit" className="button">
              {t("Verify.submit")}
            </button>
            <p className="not-stated" role="alert" hidden data-failed="">
              {t("Verify.failed")}
            </p>
          </form>
          <div data-verdicts="" />
          <div className="without-scripts">
            <p className="mt-8">{t("Verify.noScript")}</p>
            <ul>
              {helpful.map(({ key, path }) => (
                <li key={key}>
                  <a href={hrefOf(mode, path)}>{t(`Nav.${key}`)}</a>
                </li>
              ))}
            </ul>
          </div>
        </div>
      }
    />
  );
}
