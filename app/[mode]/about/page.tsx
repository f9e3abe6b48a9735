import { articleMetadata } from "@/components/pages/entry-metadata";
import { AboutPage } from "@/components/pages/plain-pages";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("about");

export default async function Page(props: ModeProps) {
  return <AboutPage mode={await modeOf(props)} />;
}
