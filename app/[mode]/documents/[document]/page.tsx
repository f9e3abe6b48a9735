import { localeOf } from "@/i18n/routing";
import { notFound } from "next/navigation";
import { DocumentPage } from "@/components/pages/document-page";
import { modeOf } from "@/i18n/mode-params";
import { getDocument, listDocuments } from "@/lib/content/documents";
import { pathOf } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/metadata";

type Props = { params: Promise<{ mode: string; document: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listDocuments().map(({ slug }) => ({ document: slug }));
}

async function find(props: Props) {
  const { document: slug } = await props.params;
  return getDocument(slug) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const [mode, document] = [await modeOf(props), await find(props)];
  const { title, description } = document.text[localeOf(mode)];
  return pageMetadata({
    mode,
    path: pathOf("documents", document.slug),
    title,
    description,
    checked: document.record.checked,
  });
}

export default async function Page(props: Props) {
  return <DocumentPage mode={await modeOf(props)} document={await find(props)} />;
}
