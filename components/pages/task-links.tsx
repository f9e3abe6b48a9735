import { localeOf, type Mode } from "@/i18n/routing";
import type { Task } from "@/lib/content/tasks";
import { hrefOf, pathOf } from "@/lib/site/addresses";

type Props = {
  tasks: Task[];
  mode: Mode;
  /** Where a page has several such lists that share tasks, none of their items can have an id. */
  isRepeated?: boolean;
};

/** Tasks as a list of links with their catalogue numbers. */
export function TaskLinks({ tasks, mode, isRepeated = false }: Props) {
  return (
    <ul className="task-links">
      {tasks.map((task) => (
        <li key={task.slug} id={isRepeated ? undefined : `task-${task.slug}`}>
          <span className="task-number">{task.record.order}</span>{" "}
          <a href={hrefOf(mode, pathOf("tasks", task.slug))}>{task.text[localeOf(mode)].title}</a>
        </li>
      ))}
    </ul>
  );
}
