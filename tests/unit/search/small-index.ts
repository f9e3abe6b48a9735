import { openIndex, type OpenIndex } from "@/lib/search/open-index";
import { packIndex } from "@/lib/search/pack-index";
import type { PassagePlace, SearchPage } from "@/lib/search/search-index";

type Small = Partial<SearchPage> & { path: string; texts: (string | [PassagePlace, string, string])[] };

/** An index of a few pages: a text alone stands in the text of its page, at `#p-1`, `#p-2` and so on. */
export function smallIndex(...pages: Small[]): Promise<OpenIndex> {
  const packed = packIndex(
    "en",
    "區区綜综稅税臨临產产",
    pages.map(({ texts, ...page }) => ({
      page: {
        title: page.path,
        other: "",
        facets: { kind: ["articles"], zone: [], sector: [], tier: [] },
        names: [],
        pinyin: [],
        identifiers: [],
        ...page,
      },
      passages: texts.map((text, index) =>
        typeof text === "string"
          ? { place: "text" as const, anchor: `p-${index + 1}`, text }
          : { place: text[0], anchor: text[1], text: text[2] },
      ),
    })),
  );
  return openIndex(JSON.parse(JSON.stringify(packed)), async () => {});
}
