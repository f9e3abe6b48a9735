import type { ReactNode } from "react";
import { PhrasedTitle } from "@/components/content/phrased-title";
import { localeOf, type Mode } from "@/i18n/routing";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";

type Props = {
  mode: Mode;
  trail: Crumb[];
  here?: string;
  title: string;
  other?: string;
  isPlain?: boolean;
  children?: ReactNode;
};

/** Breadcrumbs, the one `h1`, and the title in the other language. A title that is not ours stands in the text face. */
export function PageHead({ mode, trail, here, title, other, isPlain = false, children }: Props) {
  const locale = localeOf(mode);
  return (
    <div className="page-width page-head">
      <Breadcrumbs mode={mode} trail={trail} here={here ?? title} />
      <h1 className={isPlain ? "plain-title" : undefined}>
        <PhrasedTitle text={title} locale={locale} />
      </h1>
      {other === undefined ? null : (
        <p className="other-title" lang={locale === "en" ? "zh-Hans" : "en"}>
          {other}
        </p>
      )}
      {children}
    </div>
  );
}
