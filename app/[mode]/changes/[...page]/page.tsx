import "@/app/styles/history.css";
import { notFound } from "next/navigation";
import { HistoryPage } from "@/components/pages/history-page";
import { modeOf } from "@/i18n/mode-params";
import { localeOf } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listHistoryPages } from "@/lib/content/page-history";
import { historyPath } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/metadata";

type Props = { params: Promise<{ mode: string; page: string[] }> };

export const dynamicParams = false;

/** `/changes/zones/tianzhu/` as the words after `/changes/`. */
const wordsAfter = (path: string) => historyPath(path).split("/").slice(2, -1);

export function generateStaticParams() {
  return listHistoryPages().map(({ path }) => ({ page: wordsAfter(path) }));
}

async function find(props: Props) {
  const { page: words } = await props.params;
  return listHistoryPages().find(({ path }) => wordsAfter(path).join("/") === words.join("/")) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const [mode, page] = [await modeOf(props), await find(props)];
  const t = wordsOf(localeOf(mode));
  return pageMetadata({
    mode,
    path: historyPath(page.path),
    title: t("History.pageName", { title: page.title[localeOf(mode)] }),
    description: t("History.description"),
    // Whoever searches shall find the page itself, not the words that it no longer says.
    hidden: true,
  });
}

export default async function Page(props: Props) {
  return <HistoryPage mode={await modeOf(props)} page={await find(props)} />;
}
