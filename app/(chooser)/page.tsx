import { ChooserPage } from "@/components/pages/chooser-page";
import { chooserMetadata } from "@/lib/site/chooser-metadata";
import { wordsOf } from "@/i18n/words";

export function generateMetadata() {
  const t = wordsOf("en");
  return chooserMetadata(t("Chooser.title"), t("Chooser.description"));
}

export default function Page() {
  return <ChooserPage />;
}
