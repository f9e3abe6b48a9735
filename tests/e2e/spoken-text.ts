import type { CDPSession, Page } from "@playwright/test";

/** A piece of text as assistive technology gets it, with the language and the classes of where it stands. */
export type SpokenText = { text: string; lang: string; classes: string[] };

type DomNode = {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
};
type Place = Omit<SpokenText, "text">;

function attributesOf({ attributes = [] }: DomNode): Map<string, string> {
  const pairs = attributes.flatMap((name, index) =>
    index % 2 === 0 ? [[name, attributes[index + 1] ?? ""] as const] : [],
  );
  return new Map(pairs);
}

function placesBelow(node: DomNode, outer: Place, places = new Map<number, Place>()): Map<number, Place> {
  const attributes = attributesOf(node);
  const own = (attributes.get("class") ?? "").split(/\s+/).filter(Boolean);
  const place = { lang: attributes.get("lang") ?? outer.lang, classes: [...outer.classes, ...own] };
  places.set(node.backendNodeId, place);
  for (const child of node.children ?? []) placesBelow(child, place, places);
  return places;
}

async function readTree(client: CDPSession) {
  const [{ root }, { nodes }] = await Promise.all([
    client.send("DOM.getDocument", { depth: -1 }),
    client.send("Accessibility.getFullAXTree"),
  ]);
  return { root, nodes };
}

/** Every text of the browser's accessibility tree. */
export async function readSpokenText(page: Page): Promise<SpokenText[]> {
  const client = await page.context().newCDPSession(page);
  const { root, nodes } = await readTree(client);
  await client.detach();
  const places = placesBelow(root, { lang: "", classes: [] });
  return nodes.flatMap(({ ignored, role, name, backendDOMNodeId = 0 }) => {
    const place = places.get(backendDOMNodeId);
    const text: unknown = name?.value;
    const isText = !ignored && role?.value === "StaticText" && typeof text === "string";
    return isText && place !== undefined ? [{ text, ...place }] : [];
  });
}
