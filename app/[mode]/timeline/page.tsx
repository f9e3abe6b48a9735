import "@/app/styles/timeline.css";
import { articleMetadata } from "@/components/pages/entry-metadata";
import { TimelinePage } from "@/components/pages/timeline-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("timeline");

export default async function Page(props: ModeProps) {
  return <TimelinePage mode={await modeOf(props)} />;
}
