import type { Locale } from "@/i18n/routing";
import type { Basis, ZoneSlug } from "@/lib/content/types/parts";
import { casingWidth, type ThreadKind } from "@/lib/weave/thread-strokes";
import { wrapLabel } from "@/lib/weave/wrap-label";
import { zoneCloth } from "@/lib/weave/zone-cloth";
import { RoundSeal, SquareSeal } from "./loom-seal";
import { RingMark } from "./ring";
import { SvgLines } from "./svg-lines";
import { Thread } from "./thread";

/** A band; `narrow` is the name that telephones see, for there is no room for the other. */
type Zone = { zone: ZoneSlug; seal: string; short: string; narrow: string };
type Sector = { thread: ThreadKind; seal: string; name: string; basis: Record<ZoneSlug, Basis> };
type Props = { locale: Locale; zones: Zone[]; sectors: Sector[] };

const wide = {
  className: "hidden md:block print:block",
  width: 1280,
  lefts: [352, 664, 976],
  bandWidth: 276,
  firstRow: 98,
  row: 62,
  cell: 12,
  scale: 1,
  radius: 13,
  overhang: 14,
  text: 17,
  leading: 21,
  textWidth: 230,
};
const narrow: typeof wide = {
  className: "mx-auto block max-w-136 md:hidden print:hidden",
  width: 358,
  lefts: [136, 212, 288],
  bandWidth: 68,
  firstRow: 98,
  row: 64,
  cell: 5,
  scale: 0.8,
  radius: 10,
  overhang: 5,
  text: 14,
  leading: 16,
  textWidth: 124,
};

/**
 * Seven threads over three weaves with a mark at each crossing. The caller
 * gives the same content as a table, so this is hidden from assistive
 * technology. The page must carry `<WeaveDefs sizes={[12, 5]} />`.
 */
export function SectorMatrix(props: Props) {
  return (
    <>
      <MatrixDrawing {...props} layout={wide} />
      <MatrixDrawing {...props} layout={narrow} />
    </>
  );
}

function MatrixDrawing({ locale, zones, sectors, layout }: Props & { layout: typeof wide }) {
  const { lefts, bandWidth, firstRow, row, overhang, width } = layout;
  const height = firstRow + (sectors.length - 1) * row + 42;
  const rows = sectors.map((_, index) => firstRow + index * row);
  const from = (lefts[0] ?? 0) - overhang;
  const to = Math.min((lefts[2] ?? 0) + bandWidth + overhang, width);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={`h-auto w-full fill-ink font-sans ${layout.className}`}
      aria-hidden="true"
    >
      {zones.map((zone, index) => (
        <MatrixBand key={zone.zone} zone={zone} left={lefts[index] ?? 0} bottom={height} layout={layout} />
      ))}
      <path
        d={rows.map((y) => `M${from} ${y}H${to}`).join("")}
        stroke="var(--p-paper)"
        strokeWidth={casingWidth * layout.scale}
      />
      {sectors.map((sector, index) => {
        const y = rows[index] ?? 0;
        const lines = wrapLabel(sector.name, layout.text, layout.textWidth);
        return (
          <g key={sector.thread}>
            {layout === wide ? <RoundSeal seal={sector.seal} x={20} y={y} /> : null}
            <SvgLines
              lines={lines}
              x={layout === wide ? 52 : 0}
              y={y + 6 - ((lines.length - 1) * layout.leading) / 2}
              size={layout.text}
              leading={layout.leading}
              className={`${layout === wide ? "max-lg:text-[20.5px]" : ""} ${locale === "en" ? "font-semibold" : "font-song font-extrabold"}`}
            />
            <Thread kind={sector.thread} from={from} to={to} y={y} scale={layout.scale} />
            {zones.map(({ zone }, band) => (
              <RingMark
                key={zone}
                basis={sector.basis[zone]}
                x={(lefts[band] ?? 0) + bandWidth / 2}
                y={y}
                radius={layout.radius}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

type BandProps = { zone: Zone; left: number; bottom: number; layout: typeof wide };

function MatrixBand({ zone, left, bottom, layout }: BandProps) {
  const { bandWidth, cell } = layout;
  const isWide = layout === wide;
  const middle = left + bandWidth / 2;
  return (
    <>
      <path
        d={`M${left} 58h${bandWidth}V${bottom}H${left}z`}
        fill={`url(#weave-${zone.zone}-${cell})`}
        fillOpacity="0.34"
      />
      <path d={`M${left} 52h${bandWidth}v6H${left}z`} fill={zoneCloth[zone.zone].fill} />
      <SquareSeal
        zone={zone.zone}
        seal={zone.seal}
        left={isWide ? left : middle - 13}
        top={isWide ? 8 : 0}
        side={isWide ? 36 : 26}
      />
      <SvgLines
        lines={[isWide ? zone.short : zone.narrow]}
        x={isWide ? left + 48 : middle}
        y={isWide ? 32 : 39}
        size={isWide ? 17 : 12.5}
        leading={0}
        className={isWide ? "font-semibold max-lg:text-[21px]" : "font-semibold"}
        anchor={isWide ? undefined : "middle"}
      />
    </>
  );
}
