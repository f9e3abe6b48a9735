import mapbox, { type Map as MapboxMap } from "mapbox-gl";
import styles from "mapbox-gl/dist/mapbox-gl.css";
import { useCallback, useEffect, useMemo, useRef, type RefObject } from "react";
import Map, { Layer, Marker, ScaleControl, Source, type LayerProps, type MapRef } from "react-map-gl/mapbox";
import { mapBounds, zoomRange } from "@/lib/map/map-bounds";
import type { MapPalette } from "@/lib/map/map-palette";
import { mapboxLayers } from "@/lib/map/style/mapbox-layers";
import { zoneFillId } from "@/lib/map/style/zone-layers";
import { zoneOrder } from "@/lib/weave/zone-cloth";
import { drawImage } from "./draw-image";
import type { EngineProps } from "./engine-props";
import { engineWords } from "./engine-words";
import { imageRatio } from "./make-canvas";
import { makeHandle, startView } from "./map-camera";
import { PlaceMark } from "./place-mark";
import { ZonePins } from "./zone-pins";

export type MapboxViewProps = EngineProps & { token: string; onRefused: () => void };

/** How long Mapbox may take before our own map takes its place, in ms: a second is left to fetch that, of five promised. */
const patience = 4000;
/** Layers of the base map that draw borders, which this site shows at no zoom. */
const borders = /admin|boundary|border|disputed/;

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/** Hides the borders of the base map, draws what our layers ask for, and tells when it cannot go on. */
function prepare(map: MapboxMap | undefined, palette: RefObject<MapPalette>, onFailure: () => void): void {
  map?.on("style.load", () => {
    for (const { id } of map.getStyle().layers) {
      if (borders.test(id)) map.setLayoutProperty(id, "visibility", "none");
    }
  });
  map?.on("styleimagemissing", ({ id }) => {
    const image = drawImage(id, palette.current);
    if (image !== undefined && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: imageRatio });
  });
  map?.on("webglcontextlost", onFailure);
}

/** Mapbox's own map under our zones. It gives up when Mapbox refuses the token or does not answer. */
export function MapboxView(props: MapboxViewProps) {
  const { geo, words, look, start, found, token, onRefused, onReady, onFailure, onZone, onCamera } = props;
  const palette = useRef(look.palette);
  const isReady = useRef(false);
  useEffect(() => {
    palette.current = look.palette;
  });
  useEffect(() => {
    document.adoptedStyleSheets.push(sheet);
    const timer = setTimeout(() => isReady.current || onRefused(), patience);
    return () => {
      clearTimeout(timer);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((kept) => kept !== sheet);
    };
  }, [onRefused]);
  const attach = useCallback((ref: MapRef | null) => prepare(ref?.getMap(), palette, onFailure), [onFailure]);
  // The engines describe layers alike, but not in the same types: a copy has none.
  const layers = useMemo<LayerProps[]>(() => JSON.parse(JSON.stringify(mapboxLayers(look))), [look]);
  return (
    <Map
      mapLib={mapbox}
      mapboxAccessToken={token}
      mapStyle={`mapbox://styles/mapbox/${look.isDark ? "dark" : "light"}-v11`}
      worldview="CN"
      language={words.locale === "zh" ? "zh-Hans" : "en"}
      // The lower left is for the approval number.
      logoPosition="bottom-right"
      initialViewState={startView(start)}
      maxBounds={mapBounds}
      minZoom={zoomRange.min}
      maxZoom={zoomRange.max}
      maxPitch={0}
      dragRotate={false}
      projection="mercator"
      cooperativeGestures
      locale={engineWords(words)}
      interactiveLayerIds={[zoneFillId]}
      onClick={({ features }) => {
        const zone = zoneOrder.find((slug) => slug === features?.[0]?.properties?.zone);
        if (zone !== undefined) onZone(zone);
      }}
      onMoveEnd={(event) => {
        const { latitude, longitude, zoom } = event.viewState;
        const isByReader = "originalEvent" in event && event.originalEvent !== undefined;
        if (isByReader) onCamera({ latitude, longitude, zoom });
      }}
      onLoad={({ target }) => {
        isReady.current = true;
        onReady(makeHandle(target));
      }}
      onError={({ error }) => {
        const isForbidden = "status" in error && (error.status === 401 || error.status === 403);
        if (!isReady.current || isForbidden) onRefused();
      }}
      ref={attach}
    >
      <ScaleControl position="bottom-right" maxWidth={120} />
      <Source id="shunyi" type="geojson" data={geo}>
        {layers.map((layer) => (
          <Layer key={layer.id} {...layer} />
        ))}
      </Source>
      <ZonePins marker={Marker} geo={geo} zones={words.zones} chosen={look.zone} onZone={onZone} />
      <PlaceMark marker={Marker} found={found} />
    </Map>
  );
}
