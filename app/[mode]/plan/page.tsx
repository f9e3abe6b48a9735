import "@/app/styles/front.css";
import { articleMetadata } from "@/components/pages/entry-metadata";
import { PlanPage } from "@/components/pages/plan-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";

export const generateMetadata = articleMetadata("plan");

export default async function Page(props: ModeProps) {
  return <PlanPage mode={await modeOf(props)} />;
}
