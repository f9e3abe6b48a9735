import { readFileSync } from "node:fs";
import { isNotFoundPage } from "@/lib/finish/check-outline";
import { listFiles } from "@/lib/finish/list-files";
import { siteConfig } from "@/lib/site/site-config";

/** Every file of the built site, as a path inside out/. */
export const builtFiles = listFiles("out");

/** Every page, the ones for missing addresses too. */
export const builtPages = builtFiles.filter((file) => file.endsWith(".html"));

/** Pages that have an address of their own. */
export const addressedPages = builtPages.filter((file) => !isNotFoundPage(file));

/** The text of a built file. */
export function readBuilt(file: string): string {
  return readFileSync(`out/${file}`, "utf8");
}

/** The file behind an address as a page writes it, with the base path and perhaps a query. */
export function fileOfAddress(address: string): string {
  return address.slice(siteConfig.basePath.length + 1).replace(/[?#].*$/, "");
}
