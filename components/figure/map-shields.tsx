import type { Shield } from "@/lib/map/map-shields";

type Props = { shields: Shield[] };

/** Road numbers in small boxes on their roads. */
export function MapShields({ shields }: Props) {
  return shields.map(({ ref, x, y }) => {
    const width = ref.length * 7.6 + 9;
    return (
      <g key={ref} stroke="none">
        <path
          fill="var(--p-sheet)"
          stroke="var(--p-road)"
          strokeWidth="1.2"
          d={`M${x - width / 2} ${y - 9}h${width}v18h${-width}z`}
        />
        <text x={x} y={y + 4.5} fontSize="13" textAnchor="middle" className="font-semibold">
          {ref}
        </text>
      </g>
    );
  });
}
