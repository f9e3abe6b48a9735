const bars = [
  "M3 0h8v31h-2v-4h-1.4v3h-2v-5h-1.2v4H3z",
  "M13 0h8v34h-2v-4h-1.4v2h-2v-5h-1.2v4H13z",
  "M23 0h8v29h-2v-4h-1.4v4h-2v-5h-1.2v4H23z",
];

/** The site's mark without its over and under, which is lost at this size. Colours come from card.css. */
export function CardMark() {
  return (
    <svg viewBox="0 0 34 34" aria-hidden="true">
      <path className="a" d={bars[0]} />
      <path className="b" d={bars[1]} />
      <path className="c" d={bars[2]} />
      <path className="i" d="M0 3h34M0 6.6h34M0 10.2h34M0 13.8h34M0 17.4h34M0 21h34M0 24.6h34" />
    </svg>
  );
}
