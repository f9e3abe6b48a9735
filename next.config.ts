import { availableParallelism } from "node:os";
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
    // By itself Next leaves one processor idle, which is half of two.
    cpus: availableParallelism(),
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
  // Types are checked by their own step; checking them again would double the build.
  typescript: { ignoreBuildErrors: true },
};

export default nextConfig;
