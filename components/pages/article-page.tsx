import type { ReactNode } from "react";
import { PageNotesList } from "@/components/content/page-notes-list";
import { PageTerms } from "@/components/content/page-terms";
import { ProseView } from "@/components/content/prose-view";
import type { Crumb } from "@/components/site/breadcrumbs";
import { JsonLd } from "@/components/site/json-ld";
import { PageHead } from "@/components/site/page-head";
import { PageShell } from "@/components/site/page-shell";
import { articleData } from "@/lib/site/structured-data";
import type { NavKey } from "@/lib/site/navigation";
import type { ArticleProps } from "./article-props";

type Props = Omit<ArticleProps, "mode"> & {
  current?: NavKey;
  trail?: Crumb[];
  other?: string;
  head?: ReactNode;
  children?: ReactNode;
};

/** A page that is mostly text: head, text, what the page adds, notes. */
export function ArticlePage({
  context,
  path,
  current,
  trail = [],
  title,
  other,
  description,
  checked,
  prose,
  head,
  children,
}: Props) {
  return (
    <PageShell mode={context.mode} path={path} current={current} checked={checked}>
      <JsonLd data={articleData({ mode: context.mode, path, title, description, checked })} />
      <PageHead mode={context.mode} trail={trail} title={title} other={other} />
      {head}
      <div className="page-width">
        <div className="prose mt-8">
          <ProseView prose={prose} context={context} />
        </div>
        {children}
        <PageNotesList context={context} />
        <PageTerms texts={[prose]} context={context} />
      </div>
    </PageShell>
  );
}
