import "@/app/styles/lists.css";
import { articleMetadata } from "@/components/pages/entry-metadata";
import { DiscrepanciesPage } from "@/components/pages/discrepancies-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("discrepancies");

export default async function Page(props: ModeProps) {
  return <DiscrepanciesPage mode={await modeOf(props)} />;
}
