import { allTasksRecords } from "contentlayer/generated";
import { bySlug, inOrder, loadCollection } from "./load-collection";
import { taskSchema } from "./types/task";
import { textSchemas } from "./types/text";

const entries = inOrder(loadCollection(allTasksRecords, taskSchema, textSchemas.tasks));

export type Task = (typeof entries)[number];

/** The tasks of the plan, by catalogue number. */
export const listTasks = (): Task[] => entries;

/** One of them; an unknown slug gives `undefined`. */
export const getTask = bySlug(entries);

/** Whether CGTN's list of main tasks contains it; the others are visible in digests of the plan only. */
export function isInPressList(task: Task): boolean {
  return task.record.sources.includes("cgtn-2023-11-23");
}
