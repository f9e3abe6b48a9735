import "@/app/styles/zones.css";
import { articleMetadata } from "@/components/pages/entry-metadata";
import { ZonesPage } from "@/components/pages/zones-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("zones");

export default async function Page(props: ModeProps) {
  return <ZonesPage mode={await modeOf(props)} />;
}
