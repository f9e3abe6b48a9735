import "@/app/styles/tasks.css";
import "@/app/styles/map.css";
import { articleMetadata } from "@/components/pages/entry-metadata";
import { MapPage } from "@/components/pages/map-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("map");

export default async function Page(props: ModeProps) {
  return <MapPage mode={await modeOf(props)} />;
}
