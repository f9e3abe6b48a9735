import { localeOf } from "@/i18n/routing";
import { notFound } from "next/navigation";
import { GoalPage } from "@/components/pages/plain-pages";
import { modeOf, type ModeProps } from "@/i18n/mode-params";
import { getGoal } from "@/lib/content/goals";
import { pageMetadata } from "@/lib/site/metadata";

const find = () => getGoal("n") ?? notFound();

export async function generateMetadata(props: ModeProps) {
  const mode = await modeOf(props);
  const { text, record } = find();
  return pageMetadata({
    mode,
    path: "/n/",
    title: text[localeOf(mode)].title,
    description: text[localeOf(mode)].description,
    checked: record.checked,
  });
}

export default async function Page(props: ModeProps) {
  return <GoalPage mode={await modeOf(props)} goal={find()} />;
}
