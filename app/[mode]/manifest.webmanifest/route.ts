import { isMode, langTag, localeOf, modes } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { assetHref, hrefOf } from "@/lib/site/addresses";
import { siteName } from "@/lib/site/metadata";

export const dynamic = "force-static";

export function generateStaticParams() {
  return modes.map((mode) => ({ mode }));
}

export async function GET(_: Request, { params }: { params: Promise<{ mode: string }> }) {
  const { mode } = await params;
  if (!isMode(mode)) return new Response(null, { status: 404 });
  const locale = localeOf(mode);
  return Response.json({
    name: wordsOf(locale)("Chooser.title"),
    short_name: siteName,
    lang: langTag(locale),
    start_url: hrefOf(mode, "/"),
    display: "browser",
    background_color: "#EAF1ED",
    theme_color: "#EAF1ED",
    icons: [{ src: assetHref("/icon.svg"), sizes: "any", type: "image/svg+xml" }],
  });
}
