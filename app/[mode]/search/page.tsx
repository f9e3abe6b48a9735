import { localeOf } from "@/i18n/routing";
import { SearchPage } from "@/components/pages/search-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";
import { getArticle } from "@/lib/content/articles";
import { pageMetadata } from "@/lib/site/metadata";
import "@/app/styles/search.css";

export async function generateMetadata(props: ModeProps) {
  const mode = await modeOf(props);
  const { text, record } = getArticle("search");
  return pageMetadata({
    mode,
    path: "/search/",
    title: text[localeOf(mode)].title,
    description: text[localeOf(mode)].description,
    checked: record.checked,
  });
}

export default async function Page(props: ModeProps) {
  return <SearchPage mode={await modeOf(props)} />;
}
