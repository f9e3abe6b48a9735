import { localeOf } from "@/i18n/routing";
import { VerifyPage } from "@/components/pages/verify-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";
import { getArticle } from "@/lib/content/articles";
import { pageMetadata } from "@/lib/site/metadata";
import "@/app/styles/search.css";

export async function generateMetadata(props: ModeProps) {
  const mode = await modeOf(props);
  const { text, record } = getArticle("verify");
  return pageMetadata({
    mode,
    path: "/verify/",
    title: text[localeOf(mode)].title,
    description: text[localeOf(mode)].description,
    checked: record.checked,
  });
}

export default async function Page(props: ModeProps) {
  return <VerifyPage mode={await modeOf(props)} />;
}
