import { allModes } from "@/i18n/routing";
import { contentTypes } from "@/lib/site/content-types";
import { headerRules } from "@/lib/site/headers";
import { redirects } from "@/lib/site/redirects";
import { siteConfig } from "@/lib/site/site-config";
import type { HostTable } from "./host-table";

/** The one table behind `npm start` and every host: headers, types, addresses that moved. */
export const siteTable: HostTable = {
  basePath: siteConfig.basePath,
  rules: headerRules,
  redirects,
  types: contentTypes,
  modes: allModes,
};
