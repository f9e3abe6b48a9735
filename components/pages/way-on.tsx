import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { mainPages } from "@/lib/site/navigation";

/** At an address without a page: what happened, what still works, and ways on. */
export function WayOn({ mode }: { mode: Mode }) {
  const t = wordsOf(localeOf(mode));
  return (
    <>
      <p>{t("NotFound.what")}</p>
      <p>{t("NotFound.still")}</p>
      <ul>
        <li>
          <a href={hrefOf(mode, "/")}>{t("NotFound.home")}</a>
        </li>
        {mainPages.map(({ key, path }) => (
          <li key={key}>
            <a href={hrefOf(mode, path)}>{t(`Nav.${key}`)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
