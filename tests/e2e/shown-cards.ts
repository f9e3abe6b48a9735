import type { APIRequestContext } from "@playwright/test";
import { oembedAddressOf } from "@/lib/site/embed-address";
import { siteConfig } from "@/lib/site/site-config";
import { oembedSchema } from "@/tests/unit/embed/oembed-schema";

/** A card of each kind, with its mode. */
export const shown = [
  ["task", "manager-visas", "en"],
  ["zone", "tianzhu", "zh"],
  ["fact", "tianzhu-area-ftz", "en-zh"],
  ["discrepancy", "tianzhu-area", "en"],
] as const;

/** The code that the site gives out for each card, with the address of the copy under test. */
export async function readCodes(request: APIRequestContext, origin: string): Promise<string[]> {
  return Promise.all(
    shown.map(async ([kind, slug, mode]) => {
      const response = await request.get(oembedAddressOf(kind, slug, mode));
      return oembedSchema.parse(await response.json()).html.replaceAll(siteConfig.origin, origin);
    }),
  );
}
