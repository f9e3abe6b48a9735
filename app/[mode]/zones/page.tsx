import "@/app/styles/zones.css";
import { localeOf } from "@/i18n/routing";
import { ZonesPage } from "@/components/pages/zones-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";
import { getArticle } from "@/lib/content/articles";
import { pageMetadata } from "@/lib/site/metadata";

export async function generateMetadata(props: ModeProps) {
  const mode = await modeOf(props);
  const { text, record } = getArticle("zones");
  return pageMetadata({
    mode,
    path: "/zones/",
    title: text[localeOf(mode)].title,
    description: text[localeOf(mode)].description,
    checked: record.checked,
  });
}

export default async function Page(props: ModeProps) {
  return <ZonesPage mode={await modeOf(props)} />;
}
