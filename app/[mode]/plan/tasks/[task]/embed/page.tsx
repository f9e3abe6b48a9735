import "@/app/styles/embed.css";
import { embedRoute } from "@/components/embed/embed-route";
import { listTasks } from "@/lib/content/tasks";

const route = embedRoute("task", listTasks);

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
