import type { Locale } from "@/i18n/routing";
import type { Basis, ZoneSlug } from "@/lib/content/types/parts";

/** What the map island is told by the page, as JSON in an attribute: words, names and what is documented where. */
export type IslandWords = {
  locale: Locale;
  text: Record<
    | "opened"
    | "mapLabel"
    | "note"
    | "views"
    | "viewCluster"
    | "viewDistrict"
    | "zoomIn"
    | "zoomOut"
    | "reset"
    | "fullScreen"
    | "leaveFullScreen"
    | "copyLink"
    | "copied"
    | "copyFailed"
    | "searchLabel"
    | "searchGo"
    | "found"
    | "notFound"
    | "placeOfKind"
    | "chosen"
    | "unchosen"
    | "ctrlScroll"
    | "cmdScroll"
    | "twoFingers"
    | "kilometres"
    | "metres"
    | "north",
    string
  >;
  /** Printed at the lower left when it is set. */
  approval?: string;
  zones: Record<ZoneSlug, string>;
  /** What those places are of which two bear one name. */
  kinds: Record<string, string>;
  /** What is documented of each sector in each zone, and how that is said. */
  sectors: Record<string, { bases: Record<ZoneSlug, Basis>; said: string }>;
};
