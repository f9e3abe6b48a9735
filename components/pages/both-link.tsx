import { langTag } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";

/** The way to the site in both languages at once, for pages that belong to neither. */
export function BothLink() {
  return (
    <p>
      <a href={hrefOf("en-zh", "/")}>
        {wordsOf("en")("Chooser.both")} <span lang={langTag("zh")}>{wordsOf("zh")("Chooser.both")}</span>
      </a>
    </p>
  );
}
