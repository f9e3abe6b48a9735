import "@/app/styles/front.css";
import { localeOf } from "@/i18n/routing";
import { HomePage } from "@/components/pages/home-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";
import { getArticle } from "@/lib/content/articles";
import { pageMetadata } from "@/lib/site/metadata";

export async function generateMetadata(props: ModeProps) {
  const mode = await modeOf(props);
  const { text, record } = getArticle("home");
  return pageMetadata({
    mode,
    path: "/",
    title: text[localeOf(mode)].title,
    description: text[localeOf(mode)].description,
    checked: record.checked,
    kind: "website",
  });
}

export default async function Page(props: ModeProps) {
  return <HomePage mode={await modeOf(props)} />;
}
