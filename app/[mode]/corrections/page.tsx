import { articleMetadata } from "@/components/pages/entry-metadata";
import { CorrectionsPage } from "@/components/pages/changes-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("corrections");

export default async function Page(props: ModeProps) {
  return <CorrectionsPage mode={await modeOf(props)} />;
}
