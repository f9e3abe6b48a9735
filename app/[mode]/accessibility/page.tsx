import { articleMetadata } from "@/components/pages/entry-metadata";
import { AccessibilityPage } from "@/components/pages/plain-pages";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("accessibility");

export default async function Page(props: ModeProps) {
  return <AccessibilityPage mode={await modeOf(props)} />;
}
