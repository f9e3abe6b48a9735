import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { announce } from "@/components/site/enhance/announce";
import { namedPlaces, type NamedPlace } from "@/lib/map/find-place";
import { zoomRange } from "@/lib/map/map-bounds";
import type { IslandWords } from "@/lib/map/island-words";
import { mapTarget } from "@/lib/map/map-target";
import { placeLabel } from "@/lib/map/place-label";
import type { StyleInput } from "@/lib/map/style/style-input";
import { EngineView } from "./engine-view";
import { islandGeoData } from "./island-geo-data";
import type { MapHandle } from "./map-handle";
import { MapTools } from "./map-tools";
import { PlaceSearch } from "./place-search";
import { useAnnouncements } from "./use-announcements";
import { useFullScreen } from "./use-full-screen";
import { useMapState } from "./use-map-state";
import { useMedia } from "./use-media";
import { usePageControls } from "./use-page-controls";
import { usePalette } from "./use-palette";

type Props = { area: HTMLElement; words: IslandWords; onReady: () => void; onFailure: () => void };

const geo = islandGeoData;
const places = namedPlaces(geo);
const placeIds = places.map(({ id }) => id);

/** The interactive map: state from the address, an engine that draws it, and the tools above. */
export function MapIsland({ area, words, onReady, onFailure }: Props) {
  const sectors = useMemo(() => Object.keys(words.sectors), [words]);
  const [state, change] = useMapState(sectors, placeIds);
  const palette = usePalette();
  const isNarrow = useMedia("(max-width: 47.49rem)");
  const handle = useRef<MapHandle>(null);
  // With list, legend and filter, which are the panel of the map.
  const fullScreen = useFullScreen(area);
  const { zone, sector, layers } = state;
  const label = useCallback((place: NamedPlace) => placeLabel(place, words), [words]);
  const found = useMemo(() => {
    const place = places.find(({ id }) => id === state.place);
    return place && { label: label(place), at: place.at };
  }, [state.place, label]);
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
  useAnnouncements(state, found?.label, words);
  const [isReady, setReady] = useState(false);
  usePageControls(isReady ? area : undefined, state, words, change);

  const zoom = (step: 1 | -1) => {
    const camera = handle.current?.camera();
    if (camera === undefined) return;
    const next = Math.min(zoomRange.max, Math.max(zoomRange.min, camera.zoom + step));
    change({ view: { ...camera, zoom: next } }, "replace");
  };
  return (
    <div className="map-island">
      <MapTools
        text={words.text}
        view={state.view ?? ((state.zone ?? state.place) ? undefined : "cluster")}
        isFullScreen={fullScreen.isOn}
        onView={(view) => change({ view }, "push")}
        onZoom={zoom}
        onReset={() =>
          change({ view: undefined, zone: undefined, sector: undefined, place: undefined }, "push")
        }
        onFullScreen={fullScreen.toggle}
        say={announce}
      >
        <PlaceSearch
          words={words}
          places={places}
          say={announce}
          labelOf={label}
          onPlace={(place) => {
            const id = place.zone === undefined ? place.id : undefined;
            // What is shown already is no change, and would be found in silence.
            const isShown = id === state.place && place.zone === state.zone;
            change({ zone: place.zone, place: id, view: undefined }, "push");
            if (isShown) announce(words.text.found.replaceAll("{name}", label(place)));
          }}
        />
      </MapTools>
      <div className="map-frame">
        <EngineView
          area={area}
          geo={geo}
          words={words}
          look={look}
          start={target}
          found={found}
          isFullScreen={fullScreen.isOn}
          onReady={(ready) => {
            handle.current = ready;
            // Map, list, legend and filter appear together: the page is laid out once.
            flushSync(() => setReady(true));
            onReady();
          }}
          onFailure={onFailure}
          // A press on a pin reaches the zone beneath it too: choosing twice must not undo itself.
          onZone={(chosen) => change({ zone: chosen, place: undefined, view: undefined }, "push")}
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
