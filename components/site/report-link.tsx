import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { absoluteUrl, hrefOf } from "@/lib/site/addresses";
import { siteConfig } from "@/lib/site/site-config";

type Props = { mode: Mode; path: string };

/** A link with `{address}` where the address of the passage goes. */
function reportTemplate(mode: Mode): string {
  const { contact } = siteConfig;
  if (contact === undefined) return `${hrefOf(mode, "/corrections/")}?page={address}#report`;
  if (contact.includes("@")) {
    const subject = encodeURIComponent(wordsOf(localeOf(mode))("Changes.mailSubject"));
    return `mailto:${contact}?subject=${subject}&body={address}`;
  }
  return contact;
}

/** “Report an error”: carries the address of the page, and with scripts that of the passage. */
export function ReportLink({ mode, path }: Props) {
  const template = reportTemplate(mode);
  const address = encodeURIComponent(absoluteUrl(hrefOf(mode, path)));
  return (
    <a href={template.replace("{address}", address)} data-report={template} rel="nofollow">
      {wordsOf(localeOf(mode))("Footer.report")}
    </a>
  );
}
