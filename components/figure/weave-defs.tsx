import type { ZoneSlug } from "@/lib/content/types/parts";
import { weaveTile } from "@/lib/weave/weave-tile";
import { zoneCloth, zoneOrder } from "@/lib/weave/zone-cloth";

type PatternProps = { id: string; zone: ZoneSlug; cell: number };

/** One repeat of a zone's weave as a `<pattern>`; belongs inside `<defs>`. */
export function WeavePattern({ id, zone, cell }: PatternProps) {
  const { weave, fill, ink, wash } = zoneCloth[zone];
  const { side, yarn, warp, weft } = weaveTile(weave, cell);
  return (
    <pattern id={id} width={side} height={side} patternUnits="userSpaceOnUse">
      <path fill={wash} d={`M0 0h${side}v${side}H0z`} />
      <path stroke={ink} strokeWidth={yarn} d={weft} />
      <path stroke={fill} strokeWidth={yarn} d={warp} />
    </pattern>
  );
}

type Props = { sizes: number[] };

/**
 * The weaves that other figures of a page fill themselves with, once a page.
 * `sizes` are distances between yarns: 12 for swatches and the wide matrix,
 * 5 for maps, the narrow matrix and legends. Ids are `weave-<zone>-<size>`.
 *
 * The drawing has no size instead of `display: none`, because browsers ignore
 * patterns in parts that are not displayed.
 */
export function WeaveDefs({ sizes }: Props) {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        {sizes.flatMap((size) =>
          zoneOrder.map((zone) => (
            <WeavePattern key={`${zone}-${size}`} id={`weave-${zone}-${size}`} zone={zone} cell={size} />
          )),
        )}
      </defs>
    </svg>
  );
}
