import { notFound } from "next/navigation";
import { modeOf } from "@/i18n/mode-params";
import { getEmbedItem, type EmbedItem } from "@/lib/content/embed-items";
import { EmbedPage } from "./embed-page";
import { embedPageMetadata } from "./embed-page-metadata";

type Props = { params: Promise<{ mode: string } & Record<string, string>> };

/**
 * The route of the pages that hand out cards of one kind.
 *
 * @param kind kind of card, which is also the name of the part of the address that holds the slug
 * @param list the entries that have a card
 */
export function embedRoute(kind: EmbedItem["kind"], list: () => { slug: string }[]) {
  const find = async ({ params }: Props) => getEmbedItem(kind, (await params)[kind] ?? "") ?? notFound();
  return {
    generateStaticParams: () => list().map(({ slug }) => ({ [kind]: slug })),
    generateMetadata: async (props: Props) => embedPageMetadata(await modeOf(props), await find(props)),
    Page: async (props: Props) => <EmbedPage mode={await modeOf(props)} item={await find(props)} />,
  };
}
