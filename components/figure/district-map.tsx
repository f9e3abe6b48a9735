import type { Locale } from "@/i18n/routing";
import type { ZoneSlug } from "@/lib/content/types/parts";
import { layOutLabels, narrowUnit, type MapWords } from "@/lib/map/lay-out-labels";
import { mapPaths } from "@/lib/map/map-paths";
import { mapShields } from "@/lib/map/map-shields";
import { mapSize, mapViews, type MapDrawing, type MapViewId } from "@/lib/map/map-view";
import type { GeoData } from "@/lib/map/geo-schema";
import { readGeo } from "@/lib/map/read-geo";
import { zonePlacement } from "@/lib/map/zone-placement";
import { zoneOrder } from "@/lib/weave/zone-cloth";
import { Degrees, Neatline, NorthArrow, ScaleBar } from "./map-frame";
import { MapGeometry } from "./map-geometry";
import { MapLabelText } from "./map-label";
import { MapPins } from "./map-pin";
import { MapShields } from "./map-shields";

type Words = MapWords & {
  /** Accessible name of the map. */
  title: string;
  /** The letter on the north arrow. */
  north: string;
  /** The length of the scale bar of this view: 3 km for the cluster, 10 km for the district. */
  scale: string;
  /** The map approval number, or that there is none; printed at the lower left. */
  approval?: string;
};

type Props = {
  view: MapViewId;
  locale: Locale;
  words: Words;
  hrefs: Record<ZoneSlug, string>;
  /** For narrow columns: the drawing for telephones at every width of the window. */
  compact?: boolean;
  /** What is drawn, content/geo by default; the drawings that readers may take along hold less. */
  data?: GeoData;
};

/**
 * The static map, drawn from content/geo when the page is built. The geometry
 * stands in the page once; two drawings use it, one for telephones with fewer
 * and larger labels. Zones are dashed, because no boundary has a source. That
 * the map is a schematic is said by the caller's caption. The page must carry
 * `<WeaveDefs sizes={[5]} />`.
 */
export function DistrictMap(props: Props) {
  const data = props.data ?? readGeo();
  const view = mapViews[props.view];
  return (
    <>
      <MapGeometry id={`map-${view.id}`} paths={mapPaths(view, data)} />
      {props.compact ? null : <Drawing {...props} data={data} drawing="wide" />}
      <Drawing {...props} data={data} drawing="narrow" />
    </>
  );
}

type DrawingProps = Props & { data: GeoData; drawing: MapDrawing };

function Drawing({ view: viewId, locale, words, hrefs, compact, data, drawing }: DrawingProps) {
  const view = mapViews[viewId];
  const isWide = drawing === "wide";
  const { left, width } = isWide ? { left: 0, width: mapSize.width } : view.narrow;
  const unit = isWide ? 1 : narrowUnit(view);
  const bottom = mapSize.height - 24 * unit;
  const labels = layOutLabels(view, data, locale, drawing, words);
  return (
    <svg
      viewBox={`${left} 0 ${width} ${mapSize.height}`}
      role="group"
      aria-label={words.title}
      className={`h-auto w-full fill-ink font-sans forced-color-adjust-none [&_a]:no-underline [&_a:hover_text]:underline ${compact ? "block" : isWide ? "hidden md:block print:block" : "block md:hidden print:hidden"}`}
    >
      <use href={`#map-${view.id}`} />
      <g stroke="var(--p-land)" strokeWidth={isWide ? 4 : 7} strokeLinejoin="round" paintOrder="stroke">
        {isWide ? <MapShields shields={mapShields[view.id]} /> : null}
        {labels
          .filter(({ zone }) => !zone)
          .map((label) => (
            <MapLabelText key={label.id} locale={locale} label={label} />
          ))}
        {zoneOrder.map((zone, index) => {
          const label = labels.find((candidate) => candidate.zone === zone);
          const { pins } = zonePlacement(view, data, zone);
          return (
            <a key={zone} href={hrefs[zone]}>
              {/* Pins alone need a name; with its label beside them the link is called what it shows. */}
              {label ? null : <title>{`${index + 1} ${words.zones[zone].name}`}</title>}
              <MapPins zone={zone} number={index + 1} pins={pins} radius={isWide ? 17 : 12.5 * unit} />
              {label ? <MapLabelText locale={locale} label={label} /> : null}
            </a>
          );
        })}
        {isWide ? <Degrees view={view} /> : null}
        <ScaleBar
          view={view}
          right={left + width - 54 * unit}
          y={bottom}
          unit={unit}
          kilometres={words.scale}
        />
        <NorthArrow x={left + width - 30 * unit} y={bottom} unit={unit} letter={words.north} />
        {words.approval ? (
          <text x={left + 18 * unit} y={bottom + 4 * unit} fontSize={(isWide ? 13 : 11) * unit}>
            {words.approval}
          </text>
        ) : null}
      </g>
      <Neatline left={left} width={width} unit={unit} />
    </svg>
  );
}
