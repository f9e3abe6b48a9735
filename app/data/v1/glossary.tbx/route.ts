import { originWords } from "@/components/pages/glossary-words";
import { wordsOf } from "@/i18n/words";
import { listGlossaryEntries } from "@/lib/content/glossary-entries";
import { writeGlossaryTbx } from "@/lib/glossary/write-glossary-tbx";
import { absoluteUrl, hrefOf } from "@/lib/site/addresses";

export const dynamic = "force-static";

export function GET() {
  const t = wordsOf("en");
  const head = {
    title: `3+7+N: ${t("Nav.glossary")} · ${wordsOf("zh")("Nav.glossary")}`,
    licence: t("Glossary.licence"),
    origin: absoluteUrl(hrefOf("en-zh", "/glossary/")),
  };
  return new Response(writeGlossaryTbx(listGlossaryEntries(originWords), head), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}
