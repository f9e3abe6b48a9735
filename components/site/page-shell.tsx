import type { ReactNode } from "react";
import type { Mode } from "@/i18n/routing";
import type { NavKey } from "@/lib/site/navigation";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

type Props = { mode: Mode; path: string; current?: NavKey; checked?: string; children: ReactNode };

/** Header, main part and footer of a page. */
export function PageShell({ mode, path, current, checked, children }: Props) {
  return (
    <>
      <SiteHeader mode={mode} path={path} current={current} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter mode={mode} path={path} checked={checked} />
    </>
  );
}
