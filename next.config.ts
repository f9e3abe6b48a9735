import type { NextConfig } from "next";
import { siteConfig } from "./lib/site/site-config";

// Next sets it before it reads this file; the authors' server keeps its maps.
const isBuild = process.env.NODE_ENV === "production";

const nextConfig: NextConfig = {
  output: "export",
  trailingSlash: true,
  basePath: siteConfig.basePath,
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  // With code that is not made small, an error tells its place in the build without maps.
  enablePrerenderSourceMaps: false,
  experimental: {
    globalNotFound: true,
    // One worker for the pages: each more reads all content again. Two are faster by a quarter on the clock,
    // but take a quarter more processor time and half as much memory again (docs/decisions/0019-benchmarks.md).
    cpus: 1,
    // Code that runs once, here, is not worth making small, and a cold build has no use for a cache of itself.
    serverMinification: false,
    turbopackSourceMaps: !isBuild,
    turbopackFileSystemCacheForBuild: false,
    // Weighs data of the client router, which the finish takes away.
    prefetchInlining: false,
  },
  // What reads texts and writes citations while pages are built is loaded as it is. Bundled, a copy of it
  // goes into the code of every route, and every worker reads all of them.
  serverExternalPackages: [
    ...["citeproc", "unified", "yaml", "zod"],
    ...["remark-frontmatter", "remark-gfm", "remark-mdx", "remark-parse"],
  ],
  // While the authors' server runs, the content is part of the code, so that pages follow it.
  turbopack: isBuild ? { resolveAlias: { "contentlayer/generated": "./lib/content/generated-once.ts" } } : {},
  // Types are checked by their own step; checking them again would double the build.
  typescript: { ignoreBuildErrors: true },
};

export default nextConfig;
