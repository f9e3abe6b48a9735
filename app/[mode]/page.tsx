import "@/app/styles/front.css";
import { articleMetadata } from "@/components/pages/entry-metadata";
import { HomePage } from "@/components/pages/home-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("home", { kind: "website" });

export default async function Page(props: ModeProps) {
  return <HomePage mode={await modeOf(props)} />;
}
