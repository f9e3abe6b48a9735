import { localeOf } from "@/i18n/routing";
import { CitePage } from "@/components/pages/cite-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";
import { getArticle } from "@/lib/content/articles";
import { pageMetadata } from "@/lib/site/metadata";

export async function generateMetadata(props: ModeProps) {
  const mode = await modeOf(props);
  const { text, record } = getArticle("cite");
  return pageMetadata({
    mode,
    path: "/cite/",
    title: text[localeOf(mode)].title,
    description: text[localeOf(mode)].description,
    checked: record.checked,
  });
}

export default async function Page(props: ModeProps) {
  return <CitePage mode={await modeOf(props)} />;
}
