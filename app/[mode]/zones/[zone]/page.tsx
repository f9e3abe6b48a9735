import { notFound } from "next/navigation";
import { entryMetadata } from "@/components/pages/entry-metadata";
import { ZonePage } from "@/components/pages/zone-page";
import { modeOf } from "@/i18n/mode-params";
import { getZone, listZones } from "@/lib/content/zones";
import { oembedAddressOf } from "@/lib/site/embed-address";

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
  return entryMetadata(mode, "zones", zone, { oembed: oembedAddressOf("zone", zone.slug, mode) });
}

export default async function Page(props: Props) {
  return <ZonePage mode={await modeOf(props)} zone={await find(props)} />;
}
