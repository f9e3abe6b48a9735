import type { Basis } from "@/lib/content/types/parts";

type MarkProps = { basis: Basis; x: number; y: number; radius: number };

/** The mark at a crossing, inside an `<svg>`: filled when stated, dashed when read by us, a bar when no source was found. */
export function RingMark({ basis, x, y, radius }: MarkProps) {
  if (basis === "stated") {
    return <circle cx={x} cy={y} r={radius} fill="var(--p-ink)" stroke="var(--p-paper)" strokeWidth="2.5" />;
  }
  if (basis === "none") {
    const half = radius * 0.62;
    return (
      <>
        <circle cx={x} cy={y} r={radius} fill="var(--p-paper)" />
        <path d={`M${x - half} ${y}h${2 * half}`} stroke="var(--p-ink)" strokeWidth="2.5" />
      </>
    );
  }
  return (
    <circle
      cx={x}
      cy={y}
      r={radius}
      fill="var(--p-paper)"
      stroke="var(--p-ink)"
      strokeWidth="2.5"
      strokeDasharray="4 3.2"
    />
  );
}

type KeyProps = { items: { basis: Basis; label: string }[] };

/** What the marks mean, as a list in a row. */
export function RingKey({ items }: KeyProps) {
  return (
    <ul className="m-0 flex list-none flex-wrap gap-x-8 gap-y-2 p-0 text-note">
      {items.map(({ basis, label }) => (
        <li key={basis} className="flex items-center gap-2">
          <svg width="26" height="26" viewBox="0 0 26 26" className="flex-none" aria-hidden="true">
            <RingMark basis={basis} x={13} y={13} radius={9} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
