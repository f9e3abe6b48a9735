import "@/app/styles/embed.css";
import { embedRoute } from "@/components/embed/embed-route";
import { listDiscrepancies } from "@/lib/content/discrepancies";

const route = embedRoute("discrepancy", listDiscrepancies);

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
