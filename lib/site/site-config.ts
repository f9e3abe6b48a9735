/**
 * Who runs this copy, and where it stands. Every value may be set from the
 * environment; what is unset is printed as "not set" on the about page.
 */
export type SiteConfig = {
  /** Public origin without a trailing slash, e.g. `https://example.org`. */
  origin: string;
  /** Path under which the copy is served: "" or "/part", never with a slash at its end. */
  basePath: string;
  /** True when SITE_ORIGIN is set; without it the copy is for local reading and asks not to be indexed. */
  isPublic: boolean;
  operator: string | undefined;
  contact: string | undefined;
  mapApproval: string | undefined;
  /** With it the map page may ask Mapbox for its base map; without it nothing of Mapbox is built. */
  mapboxToken: string | undefined;
};

const read = (name: string) => process.env[name]?.trim() || undefined;

/** An origin or base path in the environment that cannot be used. */
class SiteConfigError extends Error {
  readonly code = "site-config";
}

function readOrigin(): string | undefined {
  const value = read("SITE_ORIGIN");
  if (value === undefined) return undefined;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new SiteConfigError(
      `SITE_ORIGIN: expected an address such as https://example.org, found "${value}"`,
    );
  }
  return new URL(value).origin;
}

function readBasePath(): string {
  const value = read("BASE_PATH") ?? "";
  if (value !== "" && !/^(\/[\w.~-]+)+$/.test(value)) {
    throw new SiteConfigError(`BASE_PATH: expected "/part" with no slash at its end, found "${value}"`);
  }
  return value;
}

const origin = readOrigin();

export const siteConfig: SiteConfig = {
  origin: origin ?? "http://localhost:3000",
  basePath: readBasePath(),
  isPublic: origin !== undefined,
  operator: read("SITE_OPERATOR"),
  contact: read("SITE_CONTACT"),
  mapApproval: read("MAP_APPROVAL_NUMBER"),
  mapboxToken: read("NEXT_PUBLIC_MAPBOX_TOKEN"),
};
