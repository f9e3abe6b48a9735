import { localeOf } from "@/i18n/routing";
import { NotFoundPage } from "@/components/pages/not-found-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";
import { wordsOf } from "@/i18n/words";
import { pageMetadata } from "@/lib/site/metadata";

export async function generateMetadata(props: ModeProps) {
  const mode = await modeOf(props);
  const t = wordsOf(localeOf(mode));
  return pageMetadata({
    mode,
    path: "/404/",
    title: t("NotFound.title"),
    description: t("NotFound.description"),
    hidden: true,
  });
}

export default async function Page(props: ModeProps) {
  return <NotFoundPage mode={await modeOf(props)} />;
}
