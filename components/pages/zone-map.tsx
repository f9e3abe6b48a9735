import { DistrictMap } from "@/components/figure/district-map";
import type { Mode } from "@/i18n/routing";
import { mapProps } from "./map-words";

/** The map beside a zone's text: the cluster of the three zones. */
export function ZoneMap({ mode }: { mode: Mode }) {
  return <DistrictMap {...mapProps(mode, "cluster")} compact />;
}
