import type { MetadataRoute } from "next";
import { modes } from "@/i18n/routing";
import { listPages } from "@/lib/content/list-pages";
import { absoluteUrl, hrefOf } from "@/lib/site/addresses";
import { languageAlternates } from "@/lib/site/metadata";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  return listPages().flatMap(({ path, checked }) =>
    modes.map((mode) => ({
      url: absoluteUrl(hrefOf(mode, path)),
      lastModified: checked,
      alternates: { languages: languageAlternates(path) },
    })),
  );
}
