import { modes } from "@/i18n/routing";
import { embedPrefix, embedStylePrefix } from "./embed-address";
import { siteConfig } from "./site-config";

/** Headers for the paths under a prefix; names in lower case. */
export type HeaderRule = { prefix: string; headers: Record<string, string> };

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  // The page that hands out a card shows it.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** A card is for the pages of others. It runs nothing and asks for its style sheet alone. */
const cardPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");

/** What Mapbox needs: a worker of its own making, its pictures and its hosts. */
const mapboxSources: [RegExp, string][] = [
  [/worker-src 'self'/, "worker-src 'self' blob:"],
  [/img-src 'self'/, "img-src 'self' data: blob:"],
  [/connect-src 'self'/, "connect-src 'self' https://*.mapbox.com"],
];

/** The policy of the map page on a copy with a Mapbox token; everywhere else the strict one holds. */
export function mapRules(token: string | undefined): HeaderRule[] {
  if (token === undefined) return [];
  const policy = mapboxSources.reduce((text, [from, to]) => text.replace(from, to), pagePolicy);
  return modes.map((mode) => ({
    prefix: `/${mode}/map/`,
    headers: { "content-security-policy": policy },
  }));
}

/**
 * A public address with HTTPS is asked for by HTTPS alone from then on. A copy without such an
 * address must not say so: on a local one it would lock its readers out.
 */
export function transportRules(origin: string): HeaderRule[] {
  const isSecure = origin.startsWith("https:");
  return isSecure ? [{ prefix: "/", headers: { "strict-transport-security": "max-age=31536000" } }] : [];
}

const hashedFile = { "cache-control": "public, max-age=31536000, immutable" };

/**
 * Every response header of the site. All rules whose prefix fits apply, a later one over an earlier.
 * Prefixes are without the base path.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    prefix: "/",
    headers: {
      "content-security-policy": pagePolicy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      // Kept, but asked for anew each time: a correction is seen at once.
      "cache-control": "no-cache",
    },
  },
  ...transportRules(siteConfig.origin),
  ...mapRules(siteConfig.mapboxToken),
  // Names there carry a hash of the content.
  { prefix: "/_next/static/", headers: hashedFile },
  { prefix: "/assets/", headers: hashedFile },
  // Data is published to be read by other people's pages too.
  {
    prefix: "/data/",
    headers: { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" },
  },
  {
    prefix: embedPrefix,
    headers: {
      "content-security-policy": cardPolicy,
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "x-robots-tag": "noindex",
    },
  },
  { prefix: embedStylePrefix, headers: hashedFile },
];

/** The headers of one path, without the base path. */
export function headersFor(path: string): Record<string, string> {
  const fitting = headerRules.filter(({ prefix }) => path.startsWith(prefix));
  return Object.assign({}, ...fitting.map(({ headers }) => headers));
}
