import { LostPage } from "@/components/pages/lost-page";
import "@/app/globals.css";

export const metadata = { title: "404 · 3+7+N", robots: { index: false } };

/** Becomes 404.html: for addresses that name no language. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <LostPage />
      </body>
    </html>
  );
}
