import { notFound } from "next/navigation";
import { entryMetadata } from "@/components/pages/entry-metadata";
import { DocumentPage } from "@/components/pages/document-page";
import { modeOf } from "@/i18n/mode-params";
import { getDocument, listDocuments } from "@/lib/content/documents";

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
  return entryMetadata(mode, "documents", document);
}

export default async function Page(props: Props) {
  return <DocumentPage mode={await modeOf(props)} document={await find(props)} />;
}
