import { articleMetadata } from "@/components/pages/entry-metadata";
import { VerifyPage } from "@/components/pages/verify-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";
import "@/app/styles/search.css";

export const generateMetadata = articleMetadata("verify");

export default async function Page(props: ModeProps) {
  return <VerifyPage mode={await modeOf(props)} />;
}
