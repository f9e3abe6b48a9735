import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import Map, { Marker, ScaleControl, type MapRef } from "react-map-gl/maplibre";
import type { ZoneSlug } from "@/lib/content/types/parts";
import { mapBounds, zoomRange } from "@/lib/map/map-bounds";
import { mapStyle } from "@/lib/map/style/map-style";
import { zoneFillId } from "@/lib/map/style/zone-layers";
import { zoneOrder } from "@/lib/weave/zone-cloth";
import { drawImage } from "./draw-image";
import type { EngineProps } from "./engine-props";
import { engineWords } from "./engine-words";
import type { MapEngine } from "./load-engine";
import { imageRatio } from "./make-canvas";
import { makeHandle, startView } from "./map-camera";
import { PlaceMark } from "./place-mark";
import { ZonePins } from "./zone-pins";

/** The zone of a feature that was pressed. */
function zoneAt(
  features: { properties: Record<string, unknown> | null }[] | undefined,
): ZoneSlug | undefined {
  return zoneOrder.find((zone) => zone === features?.[0]?.properties?.zone);
}

type Props = EngineProps & { maplibre: MapEngine };

/** Our own map: the whole style is made here, so the engine asks nobody for anything. */
export function MaplibreView({ maplibre, ...props }: Props) {
  const { geo, words, look, start, found, isFullScreen, onReady, onFailure, onZone, onCamera } = props;
  const style = useMemo(() => mapStyle(geo, look), [geo, look]);
  const [cursor, setCursor] = useState<string>();
  const [isReady, setReady] = useState(false);
  const palette = useRef(look.palette);
  const engine = useRef<MapRef>(null);
  useLayoutEffect(() => {
    palette.current = look.palette;
  });
  useEffect(() => {
    const gestures = engine.current?.getMap().cooperativeGestures;
    if (isFullScreen) gestures?.disable();
    else gestures?.enable();
  }, [isFullScreen]);

  const prepare = useCallback(
    (ref: MapRef | null) => {
      engine.current = ref;
      const map = ref?.getMap();
      if (map === undefined) return;
      map.touchZoomRotate.disableRotation();
      map.keyboard.disableRotation();
      map.setMissingStyleImageResolver((id) => {
        const image = drawImage(id, palette.current);
        if (image !== undefined && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: imageRatio });
      });
      map.on("webglcontextlost", onFailure);
    },
    [onFailure],
  );

  return (
    <Map
      ref={prepare}
      mapLib={maplibre}
      mapStyle={style}
      // It is made here, and a test holds it to the engine's rules.
      validateStyle={false}
      initialViewState={startView(start)}
      maxBounds={[...mapBounds[0], ...mapBounds[1]]}
      minZoom={zoomRange.min}
      maxZoom={zoomRange.max}
      attributionControl={false}
      cooperativeGestures
      dragRotate={false}
      touchPitch={false}
      pitchWithRotate={false}
      maxPitch={0}
      renderWorldCopies={false}
      locale={engineWords(words)}
      interactiveLayerIds={[zoneFillId]}
      cursor={cursor}
      onMouseEnter={() => setCursor("pointer")}
      onMouseLeave={() => setCursor(undefined)}
      onClick={({ features }) => {
        const zone = zoneAt(features);
        if (zone !== undefined) onZone(zone);
      }}
      onMoveEnd={({ originalEvent, viewState: { latitude, longitude, zoom } }) => {
        if (originalEvent !== undefined) onCamera({ latitude, longitude, zoom });
      }}
      onLoad={({ target }) => {
        setReady(true);
        onReady(makeHandle(target));
      }}
      onError={() => {
        // Before the map stands, an error is the end of it: mostly there is no WebGL.
        if (!isReady) onFailure();
      }}
    >
      <ScaleControl position="bottom-right" maxWidth={120} />
      <ZonePins marker={Marker} geo={geo} zones={words.zones} chosen={look.zone} onZone={onZone} />
      <PlaceMark marker={Marker} found={found} />
    </Map>
  );
}
