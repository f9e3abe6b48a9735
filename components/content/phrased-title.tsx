import { Fragment } from "react";
import type { Locale } from "@/i18n/routing";
import { RunText } from "./run-text";

type Props = { text: string; locale: Locale };

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * A title that breaks between words in Chinese too. Browsers may break Han text
 * after any character, which splits words such as 方案 over two lines.
 */
export function PhrasedTitle({ text, locale }: Props) {
  if (locale === "en") return <RunText text={text} locale={locale} />;
  const words = [...segmenter.segment(text)];
  return words.map(({ segment, index, isWordLike }) => (
    <Fragment key={index}>
      {index > 0 && isWordLike ? <wbr /> : null}
      <RunText text={segment} locale={locale} />
    </Fragment>
  ));
}
