import { articleMetadata } from "@/components/pages/entry-metadata";
import { GlossaryPage } from "@/components/pages/glossary-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("glossary");

export default async function Page(props: ModeProps) {
  return <GlossaryPage mode={await modeOf(props)} />;
}
