import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listSources } from "@/lib/content/sources";
import { listSectors } from "@/lib/content/sectors";
import { tier } from "@/lib/content/types/source";
import { listZones } from "@/lib/content/zones";
import { pageKinds } from "@/lib/search/search-index";
import { hrefOf } from "@/lib/site/addresses";
import { searchWords } from "./search-words";

type Props = { mode: Mode };
type Choice = { value: string; label: string };

/** The field and what narrows the results. It needs scripts, and is not shown without them. */
export function SearchForm({ mode }: Props) {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  const usedTiers = new Set(listSources().map((source) => source.tier));
  const filters: { name: string; label: string; choices: Choice[] }[] = [
    {
      name: "kind",
      label: t("Search.kindLabel"),
      choices: pageKinds.map((value) => ({ value, label: t(`Search.kind.${value}`) })),
    },
    {
      name: "zone",
      label: t("Search.zoneLabel"),
      choices: listZones().map(({ slug, text }) => ({ value: slug, label: text[locale].title })),
    },
    {
      name: "sector",
      label: t("Search.sectorLabel"),
      choices: listSectors().map(({ slug, text }) => ({ value: slug, label: text[locale].title })),
    },
    {
      name: "tier",
      label: t("Search.tierLabel"),
      choices: tier.options
        .filter((value) => usedTiers.has(value))
        .map((value) => ({ value, label: t(`Tier.${value}`) })),
    },
  ];
  return (
    <form
      className="search-form needs-scripts no-print"
      role="search"
      action={hrefOf(mode, "/search/")}
      data-lazy="search"
      data-words={JSON.stringify(searchWords(locale))}
    >
      <label htmlFor="query">{t("Search.label")}</label>
      <div className="search-row">
        <input
          type="search"
          id="query"
          name="q"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <button type="submit" className="button">
          {t("Search.submit")}
        </button>
      </div>
      <p className="not-stated" role="alert" hidden data-failed="">
        {t("Search.failed")}
      </p>
      <fieldset>
        <legend>{t("Search.filters")}</legend>
        {filters.map(({ name, label, choices }) => (
          <label key={name}>
            {label}
            <select name={name}>
              <option value="">{t("Search.any")}</option>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
    </form>
  );
}
