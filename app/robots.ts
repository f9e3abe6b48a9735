import type { MetadataRoute } from "next";
import { absoluteUrl, assetHref } from "@/lib/site/addresses";
import { siteConfig } from "@/lib/site/site-config";

export const dynamic = "force-static";

export default function robots(): MetadataRoute.Robots {
  return {
    // A copy for local reading asks not to be indexed.
    rules: siteConfig.isPublic ? { userAgent: "*", allow: "/" } : { userAgent: "*", disallow: "/" },
    sitemap: absoluteUrl(assetHref("/sitemap.xml")),
  };
}
