import { originWords } from "@/components/pages/glossary-words";
import { listGlossaryEntries } from "@/lib/content/glossary-entries";
import { writeGlossaryCsv } from "@/lib/glossary/write-glossary-csv";

export const dynamic = "force-static";

export function GET() {
  return new Response(writeGlossaryCsv(listGlossaryEntries(originWords)), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
}
