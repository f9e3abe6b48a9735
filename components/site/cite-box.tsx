import { citationStyles } from "@/lib/cite/citation-engine";
import { citationFiles } from "@/lib/cite/citation-files";
import type { CslItem } from "@/lib/cite/csl-item";
import { formatCitation } from "@/lib/cite/format-citation";
import { localeOf, type Locale, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { CitationText } from "./citation-text";

type Props = {
  mode: Mode;
  id: string;
  heading: string;
  item: CslItem;
  /** The page itself, whose passages can be cited, not an original elsewhere. */
  isOwn?: boolean;
  /** Where the files stand that describe it: the page's address without mode. */
  filesAt?: string;
};

/** One thing in all citation styles, with its files: what a reader copies into an article or a reference list. */
export function CiteBox({ mode, id, heading, item, isOwn = false, filesAt }: Props) {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  return (
    <details
      className="cite no-print"
      id={id}
      data-cite=""
      data-copied-text={t("Cite.copied")}
      data-copy-failed-text={t("Cite.copyFailed")}
    >
      <summary>{heading}</summary>
      <dl>
        {citationStyles.map((style) => (
          <div key={style}>
            <dt>{t(`Cite.style.${style}`)}</dt>
            <dd>
              <CitationText
                parts={formatCitation(item, style, locale)}
                language={item.language}
                isOwn={isOwn}
                locale={locale}
              />
              <CopyButton what={t(`Cite.style.${style}`)} locale={locale} />
            </dd>
          </div>
        ))}
        {isOwn ? (
          <div>
            <dt>{t("Cite.address")}</dt>
            <dd>
              <a href={item.URL} data-cite-address="">
                {item.URL}
              </a>
              <CopyButton what={t("Cite.address")} locale={locale} />
            </dd>
          </div>
        ) : null}
        {filesAt === undefined ? null : (
          <div>
            <dt>{t("Cite.files")}</dt>
            <dd>
              {citationFiles.map(({ format, file }) => (
                <a key={format} href={hrefOf(mode, filesAt) + file} download="">
                  {t(`Cite.file.${format}`)}
                </a>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <p>
        {isOwn ? (
          <span data-cite-passage="" hidden>
            {t("Cite.passage")}{" "}
          </span>
        ) : null}
        <a href={hrefOf(mode, "/cite/")}>{t("Cite.help")}</a>
      </p>
    </details>
  );
}

/** Copies what stands before it; shown only where scripts run. */
function CopyButton({ what, locale }: { what: string; locale: Locale }) {
  const t = wordsOf(locale);
  return (
    <button type="button" hidden aria-label={t("Cite.copyLabel", { what })}>
      {t("Cite.copy")}
    </button>
  );
}
