import type { Viewport } from "next";
import type { ReactNode } from "react";
import { isMode, langTag, localeOf, modes } from "@/i18n/routing";
import { notFound } from "next/navigation";
import "@/app/globals.css";

type Props = { children: ReactNode; params: Promise<{ mode: string }> };

export const dynamicParams = false;

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#EAF1ED" },
    { media: "(prefers-color-scheme: dark)", color: "#0D1614" },
  ],
};

export function generateStaticParams() {
  return modes.map((mode) => ({ mode }));
}

export default async function ModeLayout({ children, params }: Props) {
  const { mode } = await params;
  if (!isMode(mode)) notFound();
  return (
    <html lang={langTag(localeOf(mode))}>
      <body>{children}</body>
    </html>
  );
}
