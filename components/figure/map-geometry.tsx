import type { MapPaths } from "@/lib/map/map-paths";
import { mapSize } from "@/lib/map/map-view";
import { zoneCloth } from "@/lib/weave/zone-cloth";

type Props = { id: string; paths: MapPaths };

const { width, height } = mapSize;
/** From below upwards: the large zone would hide the two that lie over it. */
const zonesFromBelow = ["capital-airport", "sino-german", "tianzhu"] as const;

/**
 * Everything of a map but its words, kept once for both drawings. Shunyi is a
 * ground of another tone without a line round it: part of its edge is a
 * provincial border, and none is drawn. Runways lie above the zones, because
 * one zone surrounds them.
 */
export function MapGeometry({ id, paths }: Props) {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        <g id={id} fill="none">
          {/* Without the outline of the district there is no land to set off. */}
          <path
            fill={paths.district === "" ? "var(--p-land)" : "var(--p-sunk)"}
            d={`M0 0h${width}v${height}H0z`}
          />
          <path fill="var(--p-land)" d={paths.district} />
          <path d={paths.rivers} stroke="var(--p-field)" strokeWidth="30" strokeLinecap="round" />
          <path
            d={paths.graticule}
            stroke="var(--p-waterline)"
            strokeWidth=".6"
            strokeOpacity=".6"
            strokeDasharray="1 5"
          />
          <path d={paths.rivers} stroke="var(--p-waterline)" strokeWidth="9" strokeLinecap="round" />
          <path d={paths.rivers} stroke="var(--p-water)" strokeWidth="7" strokeLinecap="round" />
          <path d={paths.expressways} stroke="var(--p-road)" strokeWidth="5.4" />
          <path d={paths.expressways} stroke="var(--p-land)" strokeWidth="2.8" />
          <path d={paths.rail} stroke="var(--p-ink)" strokeWidth="1.4" />
          <path d={paths.rail} stroke="var(--p-ink)" strokeWidth="7" strokeDasharray="1.4 11" />
          <path
            d={paths.airport}
            fill="var(--p-field)"
            stroke="var(--p-ink)"
            strokeWidth="1.2"
            strokeDasharray="6 4"
          />
          {zonesFromBelow.map((zone) => (
            <path
              key={zone}
              d={paths.zones[zone]}
              fill={`url(#weave-${zone}-5)`}
              fillOpacity={zone === "capital-airport" ? 0.45 : 0.9}
              stroke={zoneCloth[zone].ink}
              strokeWidth="2.4"
              strokeDasharray="9 5"
            />
          ))}
          <path d={paths.terminals} fill="var(--p-ink-2)" />
          <path d={paths.runways} stroke="var(--p-runway)" strokeWidth="8" />
          <path d={paths.runways} stroke="var(--p-land)" strokeWidth="1.2" strokeDasharray="7 6" />
          <path d={paths.towns} fill="var(--p-ink)" />
          <path d={paths.venues} fill="var(--p-land)" stroke="var(--p-ink)" strokeWidth="1.6" />
          <path d={paths.stations} stroke="var(--p-ink)" strokeWidth="9" strokeLinecap="round" />
          <path d={paths.stations} stroke="var(--p-land)" strokeWidth="5.5" strokeLinecap="round" />
        </g>
      </defs>
    </svg>
  );
}
