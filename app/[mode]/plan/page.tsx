import "@/app/styles/front.css";
import { localeOf } from "@/i18n/routing";
import { PlanPage } from "@/components/pages/plan-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";
import { getArticle } from "@/lib/content/articles";
import { pageMetadata } from "@/lib/site/metadata";

export async function generateMetadata(props: ModeProps) {
  const mode = await modeOf(props);
  const { text, record } = getArticle("plan");
  return pageMetadata({
    mode,
    path: "/plan/",
    title: text[localeOf(mode)].title,
    description: text[localeOf(mode)].description,
    checked: record.checked,
  });
}

export default async function Page(props: ModeProps) {
  return <PlanPage mode={await modeOf(props)} />;
}
