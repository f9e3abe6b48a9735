import type { ComponentType, ReactNode } from "react";
import type { ZoneSlug } from "@/lib/content/types/parts";
import type { IslandGeo } from "@/lib/map/island-geo";
import type { IslandWords } from "@/lib/map/island-words";

export type MarkerProps = { longitude: number; latitude: number; children: ReactNode };
type Props = {
  /** The marker of the engine in use. */
  marker: ComponentType<MarkerProps>;
  geo: IslandGeo;
  zones: IslandWords["zones"];
  chosen?: ZoneSlug;
  onZone: (zone: ZoneSlug) => void;
};

/** The numbered pins, as buttons. A zone in two parts has two, of which the keyboard needs one. */
export function ZonePins({ marker: Marker, geo, zones, chosen, onZone }: Props) {
  const pins = geo.features.flatMap(({ properties: { kind, zone, number }, geometry }) =>
    kind === "pin" && zone !== undefined && geometry.type === "Point"
      ? [{ zone, number, at: geometry.coordinates }]
      : [],
  );
  return pins.map(({ zone, number, at: [longitude, latitude] }, index) => {
    const isSecond = pins.findIndex((pin) => pin.zone === zone) < index;
    return (
      <Marker key={`${longitude} ${latitude}`} longitude={longitude} latitude={latitude}>
        <button
          type="button"
          className="map-pin"
          data-zone={zone}
          aria-label={`${number} ${zones[zone]}`}
          aria-pressed={chosen === zone}
          aria-hidden={isSecond || undefined}
          tabIndex={isSecond ? -1 : undefined}
          onClick={() => onZone(zone)}
        >
          {number}
        </button>
      </Marker>
    );
  });
}
