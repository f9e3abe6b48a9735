import "@/app/styles/lists.css";
import { localeOf } from "@/i18n/routing";
import { DocumentsPage } from "@/components/pages/documents-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";
import { getArticle } from "@/lib/content/articles";
import { pageMetadata } from "@/lib/site/metadata";

export async function generateMetadata(props: ModeProps) {
  const mode = await modeOf(props);
  const { text, record } = getArticle("documents");
  return pageMetadata({
    mode,
    path: "/documents/",
    title: text[localeOf(mode)].title,
    description: text[localeOf(mode)].description,
    checked: record.checked,
  });
}

export default async function Page(props: ModeProps) {
  return <DocumentsPage mode={await modeOf(props)} />;
}
