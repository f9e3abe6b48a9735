import { localeOf, type Mode } from "@/i18n/routing";
import type { Task } from "@/lib/content/tasks";
import { hrefOf, pathOf } from "@/lib/site/addresses";

type Props = { tasks: Task[]; mode: Mode };

/** Tasks as a list of links with their catalogue numbers. */
export function TaskLinks({ tasks, mode }: Props) {
  return (
    <ul className="task-links">
      {tasks.map((task) => (
        <li key={task.slug}>
          <span className="task-number">{task.record.order}</span>{" "}
          <a href={hrefOf(mode, pathOf("tasks", task.slug))}>{task.text[localeOf(mode)].title}</a>
        </li>
      ))}
    </ul>
  );
}
