import "@/app/styles/front.css";
import { articleMetadata } from "@/components/pages/entry-metadata";
import { ModelPage } from "@/components/pages/plain-pages";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("model");

export default async function Page(props: ModeProps) {
  return <ModelPage mode={await modeOf(props)} />;
}
