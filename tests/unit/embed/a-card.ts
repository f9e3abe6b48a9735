import type { Locale } from "@/i18n/routing";
import type { Card, CardSide } from "@/lib/embed/card";

/** One language of a made-up card. */
export function aSide(changes: Partial<CardSide> & { locale?: Locale } = {}): CardSide {
  return {
    locale: "en",
    href: "/en/plan/tasks/manager-visas/",
    kicker: "Task",
    title: "Visas for managers",
    text: "A digest reports visas for managers.",
    rows: [
      { label: "The plan’s verb", value: "not stated" },
      { label: "Checked", value: "22 November 2026", isVital: true },
    ],
    more: "Read the page",
    maker: "Independent explainer",
    ...changes,
  };
}

/** A made-up card with the given sides. */
export function aCard(...[first = aSide(), ...rest]: CardSide[]): Card {
  return {
    kind: "task",
    slug: "manager-visas",
    mode: rest.length > 0 ? "en-zh" : first.locale,
    sides: [first, ...rest],
  };
}
