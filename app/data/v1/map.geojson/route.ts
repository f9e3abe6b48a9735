import { mapDownload } from "@/lib/map/map-download";
import { readGeo } from "@/lib/map/read-geo";

export const dynamic = "force-static";

export function GET() {
  return new Response(`${JSON.stringify(mapDownload(readGeo()))}\n`, {
    headers: { "content-type": "application/geo+json" },
  });
}
