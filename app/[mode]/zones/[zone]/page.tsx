import { localeOf } from "@/i18n/routing";
import { notFound } from "next/navigation";
import { ZonePage } from "@/components/pages/zone-page";
import { modeOf } from "@/i18n/mode-params";
import { getZone, listZones } from "@/lib/content/zones";
import { pathOf } from "@/lib/site/addresses";
import { oembedAddressOf } from "@/lib/site/embed-address";
import { pageMetadata } from "@/lib/site/metadata";

type Props = { params: Promise<{ mode: string; zone: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listZones().map(({ slug }) => ({ zone: slug }));
}

async function find(props: Props) {
  const { zone: slug } = await props.params;
  return getZone(slug) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const [mode, zone] = [await modeOf(props), await find(props)];
  const { title, description } = zone.text[localeOf(mode)];
  return pageMetadata({
    mode,
    path: pathOf("zones", zone.slug),
    title,
    description,
    checked: zone.record.checked,
    oembed: oembedAddressOf("zone", zone.slug, mode),
  });
}

export default async function Page(props: Props) {
  return <ZonePage mode={await modeOf(props)} zone={await find(props)} />;
}
