import { PageHead } from "@/components/site/page-head";
import { PageShell } from "@/components/site/page-shell";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { EmbedItem } from "@/lib/content/embed-items";
import { embedWidths } from "@/lib/embed/card-height";
import { embedModes, embedPagePath } from "@/lib/site/embed-address";
import { EmbedSnippet } from "./embed-snippet";

type Props = { mode: Mode; item: EmbedItem };

/** The cards of an item as they look, each with the code that shows it on another page. */
export function EmbedPage({ mode, item }: Props) {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  const title = item.title[locale];
  return (
    <PageShell mode={mode} path={embedPagePath(item.place)}>
      <PageHead
        mode={mode}
        trail={[{ label: title, path: item.place }]}
        here={t("Embed.here")}
        title={t("Embed.pageName", { title })}
        isPlain
      />
      <div className="page-width">
        <div className="prose mt-8">
          <p>{t("Embed.how", embedWidths)}</p>
          <p>{t("Embed.terms")}</p>
        </div>
        <nav aria-label={t("Embed.choose")} className="mt-6">
          <ul className="flex flex-wrap gap-x-6">
            {embedModes.map((choice) => (
              <li key={choice}>
                <a href={`#card-${choice}`}>{t(`Embed.mode.${choice}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {embedModes.map((choice) => (
          <section key={choice} id={`card-${choice}`} className="embed-card">
            <h2 className="plain-title">{t(`Embed.mode.${choice}`)}</h2>
            <EmbedSnippet item={item} choice={choice} locale={locale} />
          </section>
        ))}
      </div>
    </PageShell>
  );
}
