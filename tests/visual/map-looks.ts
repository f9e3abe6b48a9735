import { hrefOf } from "@/lib/site/addresses";
import type { Look } from "./looks";

/** The interactive map in its three views, each in another language, width or colour. */
export const mapLooks: Look[] = [
  {
    name: "map-of-cluster-en",
    href: hrefOf("en", "/map/").concat("?view=cluster"),
    viewport: { width: 1280, height: 900 },
    colorScheme: "light",
  },
  {
    name: "map-of-district-zh",
    href: hrefOf("zh", "/map/").concat("?view=district"),
    viewport: { width: 768, height: 900 },
    colorScheme: "dark",
  },
  {
    name: "map-of-zone-en",
    href: hrefOf("en", "/map/#sino-german"),
    viewport: { width: 390, height: 900 },
    colorScheme: "light",
  },
];
