import "@/app/styles/embed.css";
import { embedRoute } from "@/components/embed/embed-route";
import { listZones } from "@/lib/content/zones";

const route = embedRoute("zone", listZones);

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
