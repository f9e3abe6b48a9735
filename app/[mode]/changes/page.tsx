import "@/app/styles/history.css";
import "@/app/styles/lists.css";
import { articleMetadata } from "@/components/pages/entry-metadata";
import { ChangesPage } from "@/components/pages/changes-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("changes");

export default async function Page(props: ModeProps) {
  return <ChangesPage mode={await modeOf(props)} />;
}
