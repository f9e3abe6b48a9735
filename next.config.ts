import { availableParallelism } from "node:os";
import type { NextConfig } from "next";
import { siteConfig } from "./lib/site/site-config";

const nextConfig: NextConfig = {
  output: "export",
  trailingSlash: true,
  basePath: siteConfig.basePath,
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  // By itself Next leaves one processor idle, which is half of two.
  experimental: { globalNotFound: true, cpus: availableParallelism() },
  // Citations are made while pages are built: the processor is read as it is, not bundled.
  serverExternalPackages: ["citeproc"],
  // Types are checked by their own step; checking them again would double the build.
  typescript: { ignoreBuildErrors: true },
};

export default nextConfig;
