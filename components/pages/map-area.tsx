import type { ProseContext } from "@/components/content/prose-context";
import { DistrictMap } from "@/components/figure/district-map";
import { wordsOf } from "@/i18n/words";
import { MapLayerList, MapSectorFilter } from "./map-layer-list";
import { islandWords } from "./map-island-words";
import { mapSources } from "./map-sources";
import { mapProps } from "./map-words";
import { MapZoneList } from "./map-zone-list";

const fragments = {
  tianzhu: "#tianzhu",
  "capital-airport": "#capital-airport",
  "sino-german": "#sino-german",
};

/** What is said while the island is in one of these states; `components/map` shows the line that holds. */
const states = [
  { when: "loading slow", text: "MapPage.loading" },
  { when: "slow", text: "MapPage.slow" },
  { when: "failed", text: "MapPage.failed" },
  { when: "no-webgl", text: "MapPage.noWebgl" },
] as const;

/**
 * The maps with list and legend beside them. The drawings are the page; a script of its own
 * (components/map) may put the interactive map in their place, and only when a reader asks for it.
 * `finish` writes its address into `data-map-island`.
 */
export function MapArea({ context }: { context: ProseContext }) {
  const { mode, locale } = context;
  const t = wordsOf(locale);
  return (
    <div className="map-area" data-map-island="" data-map-words={JSON.stringify(islandWords(mode))}>
      <div className="map-bar no-print">
        <button type="button" className="filter" hidden data-map-open="">
          {t("MapPage.open")}
        </button>
        <div role="status" className="map-status">
          {states.map(({ when, text }) => (
            <p key={when} hidden data-when={when}>
              {t(text)}
            </p>
          ))}
          <p hidden data-map-fallback="">
            {t("MapPage.fallback")}
          </p>
        </div>
      </div>
      <div className="map-stage">
        <div data-map-canvas="" hidden />
        <div data-map-static="">
          <figure>
            <DistrictMap {...mapProps(mode, "cluster")} hrefs={fragments} />
            <figcaption>{t("MapPage.caption", { view: t("MapPage.viewCluster") })}</figcaption>
          </figure>
          <figure>
            <DistrictMap {...mapProps(mode, "district")} hrefs={fragments} />
            <figcaption>{t("MapPage.caption", { view: t("MapPage.viewDistrict") })}</figcaption>
          </figure>
        </div>
        <MapSectorFilter locale={locale} />
      </div>
      <div className="map-side">
        <h2 className="plain-title">{t("MapPage.zonesHeading")}</h2>
        <MapZoneList context={context} />
        <h2 className="plain-title">{t("MapPage.layersHeading")}</h2>
        <MapLayerList locale={locale} />
        <p className="small">
          <a href="#not-drawn">{t("MapPage.notDrawn")}</a>
        </p>
        <p className="small">{t("Zones.mapNote")}</p>
        <p className="small muted">{mapSources(locale)}</p>
      </div>
    </div>
  );
}
