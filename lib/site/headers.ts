/** Headers for the paths under a prefix; names in lower case. */
export type HeaderRule = { prefix: string; headers: Record<string, string> };

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const hashedFile = { "cache-control": "public, max-age=31536000, immutable" };

/**
 * Every response header of the site. All rules whose prefix fits apply, a later one over an earlier.
 * Prefixes are without the base path.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    prefix: "/",
    headers: {
      "content-security-policy": contentSecurityPolicy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      // Kept, but asked for anew each time: a correction is seen at once.
      "cache-control": "no-cache",
    },
  },
  // Names there carry a hash of the content.
  { prefix: "/_next/static/", headers: hashedFile },
  { prefix: "/assets/", headers: hashedFile },
  // Data is published to be read by other people's pages too.
  {
    prefix: "/data/",
    headers: { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" },
  },
];

/** The headers of one path, without the base path. */
export function headersFor(path: string): Record<string, string> {
  const fitting = headerRules.filter(({ prefix }) => path.startsWith(prefix));
  return Object.assign({}, ...fitting.map(({ headers }) => headers));
}
