import { Fragment } from "react";
import type { Shield } from "@/lib/map/map-shields";
import { roundCoordinate as r } from "@/lib/weave/round-coordinate";

type Props = { shields: Shield[] };

/** Road numbers in small boxes on their roads. */
export function MapShields({ shields }: Props) {
  return (
    <g stroke="none" fontSize="13" textAnchor="middle" className="font-semibold">
      {shields.map(({ ref, x, y }) => {
        const width = ref.length * 7.6 + 9;
        return (
          <Fragment key={ref}>
            <path
              fill="var(--p-sheet)"
              stroke="var(--p-road)"
              strokeWidth="1.2"
              d={`M${r(x - width / 2)} ${y - 9}h${r(width)}v18h${r(-width)}z`}
            />
            <text x={x} y={y + 4.5}>
              {ref}
            </text>
          </Fragment>
        );
      })}
    </g>
  );
}
