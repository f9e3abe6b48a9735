import { useEffect, useRef } from "react";
import { announce } from "@/components/site/enhance/announce";
import type { IslandWords } from "@/lib/map/island-words";
import type { MapState } from "@/lib/map/map-state";

/** Says each change of zone, place or sector once; what the page opens with is not a change. */
export function useAnnouncements(
  { zone, sector, place }: MapState,
  found: string | undefined,
  words: IslandWords,
) {
  const before = useRef({ zone, sector, place });
  useEffect(() => {
    const { text, zones, sectors } = words;
    const last = before.current;
    before.current = { zone, sector, place };
    if (last.place !== place && found !== undefined) {
      announce(text.found.replaceAll("{name}", found));
    } else if (last.zone !== zone) {
      announce(zone === undefined ? text.unchosen : text.chosen.replaceAll("{name}", zones[zone]));
    } else if (last.sector !== sector && sector !== undefined) {
      announce(sectors[sector]?.said ?? "");
    }
  }, [zone, sector, place, found, words]);
}
