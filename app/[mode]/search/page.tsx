import { articleMetadata } from "@/components/pages/entry-metadata";
import { SearchPage } from "@/components/pages/search-page";
import { modeOf, type ModeProps } from "@/i18n/mode-params";
import "@/app/styles/search.css";

export const generateMetadata = articleMetadata("search");

export default async function Page(props: ModeProps) {
  return <SearchPage mode={await modeOf(props)} />;
}
