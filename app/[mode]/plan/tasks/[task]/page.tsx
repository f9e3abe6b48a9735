import { notFound } from "next/navigation";
import { entryMetadata } from "@/components/pages/entry-metadata";
import { TaskPage } from "@/components/pages/task-page";
import { modeOf } from "@/i18n/mode-params";
import { getTask, listTasks } from "@/lib/content/tasks";
import { oembedAddressOf } from "@/lib/site/embed-address";

type Props = { params: Promise<{ mode: string; task: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listTasks().map(({ slug }) => ({ task: slug }));
}

async function find(props: Props) {
  const { task: slug } = await props.params;
  return getTask(slug) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const [mode, task] = [await modeOf(props), await find(props)];
  return entryMetadata(mode, "tasks", task, { oembed: oembedAddressOf("task", task.slug, mode) });
}

export default async function Page(props: Props) {
  return <TaskPage mode={await modeOf(props)} task={await find(props)} />;
}
