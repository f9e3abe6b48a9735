// npm run hosts: writes the configurations of hosts into deploy/ from the table in lib/site.
import { writeFileSync } from "node:fs";
import { caddyfile } from "@/lib/hosts/caddyfile";
import { nginxConfig } from "@/lib/hosts/nginx-config";
import { siteTable } from "@/lib/hosts/site-table";

writeFileSync("deploy/nginx.conf", nginxConfig(siteTable));
writeFileSync("deploy/Caddyfile", caddyfile(siteTable));
