import "@/app/styles/lists.css";
import { articleMetadata } from "@/components/pages/entry-metadata";
import { SourcesPage } from "@/components/pages/sources-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("sources");

export default async function Page(props: ModeProps) {
  return <SourcesPage mode={await modeOf(props)} />;
}
