import type { ZoneSlug } from "@/lib/content/types/parts";
import { ZoneSeal } from "./zone-seal";

const heights = {
  card: "h-24 md:h-37",
  column: "h-18",
  page: "h-[clamp(6rem,13vw,11rem)] border-b-[1.5px] border-ink",
};

type Props = { zone: ZoneSlug; kind: keyof typeof heights; seal?: string };

/**
 * A length of a zone's cloth: on a card, above a column of a comparison, or
 * across the top of a zone page, where the seal stands at its end. The page
 * must carry `<WeaveDefs sizes={[12]} />`.
 */
export function WeaveBand({ zone, kind, seal }: Props) {
  return (
    <span className={`relative block ${heights[kind]}`}>
      <svg className="block size-full" aria-hidden="true">
        <rect width="100%" height="100%" fill={`url(#weave-${zone}-12)`} />
      </svg>
      {seal ? (
        <span className="absolute inset-0 mx-auto flex max-w-page justify-end px-(--gutter)">
          <ZoneSeal zone={zone} seal={seal} size="band" />
        </span>
      ) : null}
    </span>
  );
}
