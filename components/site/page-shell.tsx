import type { ReactNode } from "react";
import type { Mode } from "@/i18n/routing";
import type { NavKey } from "@/lib/site/navigation";
import { getPageAt } from "@/lib/content/list-pages";
import { PageTools } from "./page-tools";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

type Props = { mode: Mode; path: string; current?: NavKey; checked?: string; children: ReactNode };

/** Header, main part with the tools of the page at its end, and footer. */
export function PageShell({ mode, path, current, checked, children }: Props) {
  const page = getPageAt(path);
  return (
    <>
      <SiteHeader mode={mode} path={path} current={current} />
      <main id="main" tabIndex={-1}>
        {children}
        {page === undefined ? null : <PageTools mode={mode} page={page} />}
      </main>
      <SiteFooter mode={mode} path={path} checked={checked} />
    </>
  );
}
