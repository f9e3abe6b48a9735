import { langTag, localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";

type Props = { mode: Mode; path: string };

/** Both languages stand between the two. */
const inOrder: readonly Mode[] = ["en", "en-zh", "zh"];

/** The name of a mode: each language in itself, both by the first signs of each. */
function ModeName({ mode }: { mode: Mode }) {
  if (mode !== "en-zh") return mode === "en" ? "EN" : "中文";
  return (
    <>
      <span lang="en">EN</span>·<span lang={langTag("zh")}>中</span>
    </>
  );
}

/** Plain links to the same page in the other reading modes; with scripts they keep the place too. */
export function LanguageSwitch({ mode, path }: Props) {
  const own = localeOf(mode);
  return (
    <nav className="lang-switch" aria-label={wordsOf(own)("LanguageSwitch.label")}>
      {inOrder.map((other) => {
        const isBoth = other === "en-zh";
        const locale = isBoth ? own : other;
        return other === mode ? (
          <span key={other} aria-current="true" lang={langTag(locale)}>
            <ModeName mode={other} />
          </span>
        ) : (
          <a
            key={other}
            href={hrefOf(other, path)}
            hrefLang={isBoth ? undefined : langTag(locale)}
            lang={langTag(locale)}
            data-switch-mode={other}
            aria-label={wordsOf(locale)(isBoth ? "LanguageSwitch.changeToBoth" : "LanguageSwitch.changeTo")}
          >
            <ModeName mode={other} />
          </a>
        );
      })}
    </nav>
  );
}
