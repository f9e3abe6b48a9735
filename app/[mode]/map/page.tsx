import "@/app/styles/tasks.css";
import "@/app/styles/map.css";
import { localeOf } from "@/i18n/routing";
import { MapPage } from "@/components/pages/map-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";
import { getArticle } from "@/lib/content/articles";
import { pageMetadata } from "@/lib/site/metadata";

export async function generateMetadata(props: ModeProps) {
  const mode = await modeOf(props);
  const { text, record } = getArticle("map");
  return pageMetadata({
    mode,
    path: "/map/",
    title: text[localeOf(mode)].title,
    description: text[localeOf(mode)].description,
    checked: record.checked,
  });
}

export default async function Page(props: ModeProps) {
  return <MapPage mode={await modeOf(props)} />;
}
