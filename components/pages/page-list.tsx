import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listPages } from "@/lib/content/list-pages";
import { indexLetter, indexLetters, sortByTitle } from "@/lib/search/index-letters";
import { hrefOf } from "@/lib/site/addresses";

/** Every page by the first letter of its title; in Chinese by pinyin. It is the whole of search without scripts. */
export function PageList({ mode }: { mode: Mode }) {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  const pages = sortByTitle(
    listPages().map(({ path, title, collection }) => ({ path, collection, title: title[locale] })),
    locale,
  );
  const groups = indexLetters.map((letter) => ({
    letter,
    name: letter === "0" ? t("Search.digits") : letter,
    items: pages.filter(({ title }) => indexLetter(title) === letter),
  }));
  return (
    <section className="part" id="list" data-search-list="" data-own-order="">
      <div className="rule-head">
        <h2 className="plain-title">{t("Search.listHeading")}</h2>
        <p>{t("Search.listNote")}</p>
      </div>
      <nav className="letters no-print" aria-label={t("Search.letters")}>
        {groups.map(({ letter, name, items }) =>
          items.length === 0 ? null : (
            <a key={letter} href={`#letter-${letter.toLowerCase()}`}>
              {name}
            </a>
          ),
        )}
      </nav>
      {groups.map(({ letter, name, items }) =>
        items.length === 0 ? null : (
          <section key={letter} id={`letter-${letter.toLowerCase()}`} className="letter">
            <h3>{name}</h3>
            <ul>
              {items.map(({ path, title, collection }) => (
                <li key={path}>
                  <a href={hrefOf(mode, path)}>{title}</a> <span>{t(`Search.kind.${collection}`)}</span>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </section>
  );
}
