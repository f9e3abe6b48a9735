import { locales, type Locale, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getDiscrepancy } from "@/lib/content/discrepancies";
import type { EmbedItem } from "@/lib/content/embed-items";
import { getFact } from "@/lib/content/facts";
import { getPageAt } from "@/lib/content/list-pages";
import { getTask } from "@/lib/content/tasks";
import { getZone } from "@/lib/content/zones";
import type { Card, CardSide } from "@/lib/embed/card";
import { hrefOf } from "@/lib/site/addresses";
import { discrepancySide } from "./discrepancy-side";
import { factSide } from "./fact-side";
import type { SideContent } from "./side-content";
import { taskSide } from "./task-side";
import { zoneSide } from "./zone-side";

/** A card for something that there is not. */
class CardError extends Error {
  readonly code = "card";
}

function contentOf({ kind, slug, place }: EmbedItem, locale: Locale): SideContent | undefined {
  switch (kind) {
    case "task": {
      const task = getTask(slug);
      return task && taskSide(task, locale);
    }
    case "zone": {
      const zone = getZone(slug);
      return zone && zoneSide(zone, locale);
    }
    case "discrepancy": {
      const discrepancy = getDiscrepancy(slug);
      return discrepancy && discrepancySide(discrepancy, locale);
    }
    case "fact": {
      const page = getPageAt(place.replace(/#.*/, ""));
      return page && factSide(getFact(slug), page.checked, locale);
    }
  }
}

function sideOf(item: EmbedItem, locale: Locale): CardSide {
  const t = wordsOf(locale);
  const content = contentOf(item, locale);
  if (content === undefined) throw new CardError(`No ${item.kind} "${item.slug}" at ${item.place}`);
  return {
    ...content,
    locale,
    href: hrefOf(locale, item.place),
    more: t(item.kind === "fact" ? "Embed.passage" : "Embed.page"),
    maker: t("Header.independent"),
  };
}

/** The sides of a card in a mode: one language, or both with English first. */
export function sidesOf(mode: Mode, sideIn: (locale: Locale) => CardSide): Card["sides"] {
  const [first, ...rest] = mode === "en-zh" ? locales : [mode];
  return [sideIn(first), ...rest.map(sideIn)];
}

/** The card of an item in a mode. */
export function makeCard(item: EmbedItem, mode: Mode): Card {
  const { kind, slug } = item;
  return { kind, slug, mode, sides: sidesOf(mode, (locale) => sideOf(item, locale)) };
}
