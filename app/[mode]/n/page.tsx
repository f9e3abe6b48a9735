import { notFound } from "next/navigation";
import { entryMetadata } from "@/components/pages/entry-metadata";
import { GoalPage } from "@/components/pages/plain-pages";
import { modeOf, type ModeProps } from "@/i18n/mode-params";
import { getGoal } from "@/lib/content/goals";

const find = () => getGoal("n") ?? notFound();

export async function generateMetadata(props: ModeProps) {
  return entryMetadata(await modeOf(props), "goals", find());
}

export default async function Page(props: ModeProps) {
  return <GoalPage mode={await modeOf(props)} goal={find()} />;
}
