import type { ComponentType } from "react";
import type { EngineProps } from "./engine-props";
import type { MarkerProps } from "./zone-pins";

type Props = {
  /** The marker of the engine in use. */
  marker: ComponentType<MarkerProps>;
  found: EngineProps["found"];
};

/** A ring round the place that was looked for, with its name: what the engine names depends on the room. */
export function PlaceMark({ marker: Marker, found }: Props) {
  if (found === undefined) return null;
  const [longitude, latitude] = found.at;
  return (
    <Marker longitude={longitude} latitude={latitude}>
      <div className="map-found">
        <span>{found.label}</span>
      </div>
    </Marker>
  );
}
