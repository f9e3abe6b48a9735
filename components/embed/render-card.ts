import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Card } from "@/lib/embed/card";
import { CardPage } from "./card-page";

/** A card as the text of an HTML file. */
export function renderCard(card: Card, styleHref: string): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(createElement(CardPage, { card, styleHref }))}`;
}
