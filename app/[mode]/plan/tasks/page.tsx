import "@/app/styles/tasks.css";
import { articleMetadata } from "@/components/pages/entry-metadata";
import { TasksPage } from "@/components/pages/tasks-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("tasks");

export default async function Page(props: ModeProps) {
  return <TasksPage mode={await modeOf(props)} />;
}
