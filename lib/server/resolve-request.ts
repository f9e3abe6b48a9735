import type { Redirect } from "@/lib/site/redirects";

/** What to answer to a request. Files are paths inside the folder that is served. */
export type Resolution =
  | { kind: "file"; file: string }
  | { kind: "redirect"; location: string }
  | { kind: "missing"; notFoundPage: string }
  | { kind: "malformed" };

export type ServedSite = {
  basePath: string;
  redirects: readonly Redirect[];
  /** Whether a path inside the folder is a file. */
  isFile: (path: string) => boolean;
};

/**
 * The decoded path, or undefined for one that no page of ours can have: broken encoding, encoded
 * separators, and steps to other folders, which are attempts to leave the folder.
 */
function decodePath(path: string): string | undefined {
  if (!path.startsWith("/") || /%(2f|5c|00)|[\\\0]/i.test(path)) return undefined;
  try {
    const decoded = decodeURIComponent(path);
    return decoded.split("/").some((part) => part === "." || part === "..") ? undefined : decoded;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function isHidden(path: string): boolean {
  return path
    .split("/")
    .some((part, index) => part.startsWith(".") && !(index === 1 && part === ".well-known"));
}

// Compressed variants are chosen by what the browser accepts, they have no address of their own.
function isVariant(path: string, isFile: ServedSite["isFile"]): boolean {
  return /\.(br|gz)$/.test(path) && isFile(path.replace(/\.\w+$/, "").slice(1));
}

/** The page shown for a path that is missing: the language's own, where the path begins with one. */
function missing(path: string, isFile: ServedSite["isFile"]): Resolution {
  const own = `${path.split("/")[1] ?? ""}/404/index.html`;
  return { kind: "missing", notFoundPage: isFile(own) ? own : "404.html" };
}

/**
 * Decides the answer to a request for `target`, the path and query as they came over the wire.
 *
 * Each page has one address: the one that ends with a slash. Others lead there and keep the query.
 */
export function resolveRequest(target: string, { basePath, redirects, isFile }: ServedSite): Resolution {
  const [rawPath = ""] = target.split("?");
  const query = target.slice(rawPath.length);
  const decoded = decodePath(rawPath);
  if (decoded === undefined) return { kind: "malformed" };
  const to = (place: string): Resolution => {
    const [path = "", fragment] = place.split("#");
    const hash = fragment === undefined ? "" : `#${fragment}`;
    return { kind: "redirect", location: encodeURI(basePath + path) + query + hash };
  };

  if (basePath !== "" && decoded === basePath) return to("/");
  if (!decoded.startsWith(`${basePath}/`)) return { kind: "missing", notFoundPage: "404.html" };
  const path = decoded.slice(basePath.length);
  if (isHidden(path) || path.includes("//") || isVariant(path, isFile)) return missing(path, isFile);

  const moved = redirects.find(({ from }) => path === from || `${path}/` === from);
  if (moved !== undefined) return to(moved.to);
  if (path.endsWith("/index.html") && isFile(path.slice(1))) return to(path.replace(/index\.html$/, ""));
  const file = path.slice(1) + (path.endsWith("/") ? "index.html" : "");
  if (isFile(file)) return { kind: "file", file };
  return isFile(`${file}/index.html`) ? to(`${path}/`) : missing(path, isFile);
}
