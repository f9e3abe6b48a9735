import { articleMetadata } from "@/components/pages/entry-metadata";
import { CitePage } from "@/components/pages/cite-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("cite");

export default async function Page(props: ModeProps) {
  return <CitePage mode={await modeOf(props)} />;
}
