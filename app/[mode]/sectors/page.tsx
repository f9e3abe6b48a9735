import "@/app/styles/front.css";
import { articleMetadata } from "@/components/pages/entry-metadata";
import { SectorsPage } from "@/components/pages/sectors-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("sectors");

export default async function Page(props: ModeProps) {
  return <SectorsPage mode={await modeOf(props)} />;
}
