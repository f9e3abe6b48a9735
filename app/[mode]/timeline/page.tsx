import "@/app/styles/timeline.css";
import { localeOf } from "@/i18n/routing";
import { TimelinePage } from "@/components/pages/timeline-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";
import { getArticle } from "@/lib/content/articles";
import { pageMetadata } from "@/lib/site/metadata";

export async function generateMetadata(props: ModeProps) {
  const mode = await modeOf(props);
  const { text, record } = getArticle("timeline");
  return pageMetadata({
    mode,
    path: "/timeline/",
    title: text[localeOf(mode)].title,
    description: text[localeOf(mode)].description,
    checked: record.checked,
  });
}

export default async function Page(props: ModeProps) {
  return <TimelinePage mode={await modeOf(props)} />;
}
