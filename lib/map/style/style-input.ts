import type { Locale } from "@/i18n/routing";
import type { Basis, ZoneSlug } from "@/lib/content/types/parts";
import type { MapLayer } from "@/lib/map/map-layers";
import type { MapPalette } from "@/lib/map/map-palette";

/** What the look of the map depends on. */
export type StyleInput = {
  palette: MapPalette;
  isDark: boolean;
  locale: Locale;
  layers: readonly MapLayer[];
  zone?: ZoneSlug;
  /** Under a sector filter: what is documented of the sector in each zone. */
  bases?: Record<ZoneSlug, Basis>;
  /** On narrow maps labels are in one language and larger. */
  isNarrow: boolean;
};

/** The one source of all layers. */
export const sourceId = "shunyi";
