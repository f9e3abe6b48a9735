import { useCallback, useEffect, useMemo, useRef } from "react";
import { announce } from "@/components/site/enhance/announce";
import { namedPlaces } from "@/lib/map/find-place";
import { zoomRange } from "@/lib/map/map-bounds";
import type { IslandWords } from "@/lib/map/island-words";
import { mapTarget } from "@/lib/map/map-target";
import type { StyleInput } from "@/lib/map/style/style-input";
import { EngineView } from "./engine-view";
import { islandGeoData } from "./island-geo-data";
import type { MapHandle } from "./map-handle";
import { MapTools } from "./map-tools";
import { PlaceSearch } from "./place-search";
import { useFullScreen } from "./use-full-screen";
import { useMapState } from "./use-map-state";
import { useMedia } from "./use-media";
import { usePageControls } from "./use-page-controls";
import { usePalette } from "./use-palette";

type Props = { area: HTMLElement; words: IslandWords; onReady: () => void; onFailure: () => void };

const geo = islandGeoData;
const places = namedPlaces(geo);

/** The interactive map: state from the address, an engine that draws it, and the tools above. */
export function MapIsland({ area, words, onReady, onFailure }: Props) {
  const sectors = useMemo(() => Object.keys(words.sectors), [words]);
  const [state, change] = useMapState(sectors);
  const palette = usePalette();
  const isNarrow = useMedia("(max-width: 47.49rem)");
  const handle = useRef<MapHandle>(null);
  const frame = useRef<HTMLDivElement>(null);
  const fullScreen = useFullScreen(frame);
  const { zone, sector, layers } = state;
  const look = useMemo<StyleInput>(() => {
    const bases = sector === undefined ? undefined : words.sectors[sector]?.bases;
    return {
      palette,
      isDark: palette.scheme === "dark",
      locale: words.locale,
      layers,
      zone,
      bases,
      isNarrow,
    };
  }, [palette, words, layers, zone, sector, isNarrow]);

  const target = useMemo(() => mapTarget(state, geo), [state]);
  const targetKey = JSON.stringify(target);
  useEffect(() => handle.current?.show(JSON.parse(targetKey)), [targetKey]);
  useAnnouncements(state.zone, state.sector, words);
  usePageControls(area, state, words, change);

  const zoom = (step: 1 | -1) => {
    const camera = handle.current?.camera();
    if (camera === undefined) return;
    const next = Math.min(zoomRange.max, Math.max(zoomRange.min, camera.zoom + step));
    change({ view: { ...camera, zoom: next } }, "replace");
  };
  return (
    <div ref={frame} className="map-island">
      <MapTools
        text={words.text}
        view={state.view ?? (state.zone === undefined ? "cluster" : undefined)}
        isFullScreen={fullScreen.isOn}
        onView={(view) => change({ view }, "push")}
        onZoom={zoom}
        onReset={() => change({ view: undefined, zone: undefined, sector: undefined }, "push")}
        onFullScreen={fullScreen.toggle}
        say={announce}
      >
        <PlaceSearch
          words={words}
          places={places}
          say={announce}
          onPlace={(place) =>
            place.zone === undefined
              ? handle.current?.show({ kind: "bounds", bounds: place.bounds })
              : change({ zone: place.zone, view: undefined }, "push")
          }
        />
      </MapTools>
      <div className="map-frame">
        <EngineView
          area={area}
          geo={geo}
          words={words}
          look={look}
          start={target}
          onReady={(ready) => {
            handle.current = ready;
            onReady();
          }}
          onFailure={onFailure}
          onZone={(chosen) =>
            change({ zone: chosen === state.zone ? undefined : chosen, view: undefined }, "push")
          }
          onCamera={(view) => change({ view }, "replace")}
        />
        <p className="map-corner">{words.approval ?? words.text.note}</p>
        <p className="map-north" aria-hidden="true">
          {words.text.north}
        </p>
      </div>
    </div>
  );
}

/** Says each change of zone or sector once; what the page opens with is not a change. */
function useAnnouncements(
  zone: keyof IslandWords["zones"] | undefined,
  sector: string | undefined,
  words: IslandWords,
) {
  const before = useRef({ zone, sector });
  useEffect(() => {
    const { text, zones, sectors } = words;
    const isNew = before.current;
    before.current = { zone, sector };
    if (isNew.zone !== zone) {
      announce(zone === undefined ? text.unchosen : text.chosen.replace("{name}", zones[zone]));
    } else if (isNew.sector !== sector && sector !== undefined) {
      announce(sectors[sector]?.said ?? "");
    }
  }, [zone, sector, words]);
}
