import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { SitePage } from "@/lib/content/list-pages";
import { hrefOf } from "@/lib/site/addresses";
import { embedPagePath } from "@/lib/site/embed-address";

const carded: readonly SitePage["collection"][] = ["tasks", "zones", "discrepancies"];

type Props = { mode: Mode; page: SitePage };

/** The way from a page to its card, where it has one. */
export function EmbedLink({ mode, page }: Props) {
  if (!carded.includes(page.collection)) return null;
  return (
    <p>
      <a href={hrefOf(mode, embedPagePath(page.path))}>{wordsOf(localeOf(mode))("Embed.link")}</a>
    </p>
  );
}
