import type { HostTable } from "./host-table";

/** `_redirects`, for hosts that read one: addresses that moved, and the page of each mode for what is missing. */
export function redirectsFile({ basePath, redirects, modes }: HostTable): string {
  const moved = redirects.map(({ from, to }) => `${basePath}${from} ${basePath}${to} 308`);
  const missing = modes.map((mode) => `${basePath}/${mode}/* ${basePath}/${mode}/404/index.html 404`);
  return `${[...moved, ...missing, `${basePath}/* ${basePath}/404.html 404`].join("\n")}\n`;
}
