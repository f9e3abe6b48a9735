import "@/app/styles/lists.css";
import { articleMetadata } from "@/components/pages/entry-metadata";
import { DocumentsPage } from "@/components/pages/documents-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("documents");

export default async function Page(props: ModeProps) {
  return <DocumentsPage mode={await modeOf(props)} />;
}
