import { Fragment } from "react";
import type { ZoneSlug } from "@/lib/content/types/parts";
import { roundCoordinate as r } from "@/lib/weave/round-coordinate";
import { zoneCloth } from "@/lib/weave/zone-cloth";

type Props = { zone: ZoneSlug; number: number; pins: [number, number][]; radius: number };

/** The numbered pins of a zone, one for each of its parts; what they stand for is read out by their link's name. */
export function MapPins({ zone, number, pins, radius }: Props) {
  const { fill, on } = zoneCloth[zone];
  return (
    <g fontSize={r(radius * 1.1)} textAnchor="middle" className="font-semibold" aria-hidden="true">
      {pins.map(([x, y]) => (
        <Fragment key={x}>
          <circle
            cx={x}
            cy={y}
            r={r(radius)}
            fill={fill}
            stroke="var(--p-land)"
            strokeWidth={r(radius * 0.16)}
          />
          <text x={x} y={r(y + radius * 0.36)} fill={on} stroke="none">
            {`${number} `}
          </text>
        </Fragment>
      ))}
    </g>
  );
}
