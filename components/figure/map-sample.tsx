import type { ReactNode } from "react";
import type { MapLayer } from "@/lib/map/map-layers";
import { pointMark } from "@/lib/map/point-mark";

const line = "M0 10h46";
const wave = "M0 10c12-7 22 7 46 0";

const middle = [23, 10] as const;

const samples: Record<MapLayer, ReactNode> = {
  zones: (
    <path
      d="M2 2h42v16H2z"
      fill="url(#weave-capital-airport-5)"
      fillOpacity=".45"
      stroke="var(--p-airport-ink)"
      strokeWidth="2.4"
      strokeDasharray="9 5"
    />
  ),
  airport: (
    <path
      d="M2 2h42v16H2z"
      fill="var(--p-field)"
      stroke="var(--p-ink)"
      strokeWidth="1.2"
      strokeDasharray="6 4"
    />
  ),
  runways: (
    <>
      <path d="M2 10h42" stroke="var(--p-runway)" strokeWidth="8" />
      <path d="M4 10h38" stroke="var(--p-land)" strokeWidth="1.2" strokeDasharray="7 6" />
    </>
  ),
  terminals: <path d={pointMark("terminal", middle)} fill="var(--p-ink-2)" />,
  metro: (
    <>
      <path d={line} stroke="var(--p-ink)" strokeWidth="1.4" />
      <path d={line} stroke="var(--p-ink)" strokeWidth="7" strokeDasharray="1.4 11" strokeDashoffset="-5" />
      <circle cx="23" cy="10" r="3.6" fill="var(--p-land)" stroke="var(--p-ink)" strokeWidth="1.7" />
    </>
  ),
  expressways: (
    <>
      <path d={line} stroke="var(--p-road)" strokeWidth="6" />
      <path d={line} stroke="var(--p-land)" strokeWidth="3" />
    </>
  ),
  rivers: (
    <>
      <path d={wave} stroke="var(--p-waterline)" strokeWidth="9" fill="none" />
      <path d={wave} stroke="var(--p-water)" strokeWidth="7" fill="none" />
    </>
  ),
  exhibition: (
    <path d={pointMark("venue", middle)} fill="var(--p-land)" stroke="var(--p-ink)" strokeWidth="1.6" />
  ),
  towns: <path d={pointMark("place", middle)} fill="var(--p-ink)" />,
};

/** How a layer looks on the map, for the legend beside it. The page must carry `<WeaveDefs sizes={[5]} />`. */
export function MapSample({ layer }: { layer: MapLayer }) {
  return (
    <svg
      width="46"
      height="20"
      viewBox="0 0 46 20"
      className="flex-none forced-color-adjust-none"
      aria-hidden="true"
    >
      {samples[layer]}
    </svg>
  );
}
