import "@/app/styles/lists.css";
import { localeOf } from "@/i18n/routing";
import { ChangesPage } from "@/components/pages/changes-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";
import { getArticle } from "@/lib/content/articles";
import { pageMetadata } from "@/lib/site/metadata";

export async function generateMetadata(props: ModeProps) {
  const mode = await modeOf(props);
  const { text, record } = getArticle("changes");
  return pageMetadata({
    mode,
    path: "/changes/",
    title: text[localeOf(mode)].title,
    description: text[localeOf(mode)].description,
    checked: record.checked,
  });
}

export default async function Page(props: ModeProps) {
  return <ChangesPage mode={await modeOf(props)} />;
}
