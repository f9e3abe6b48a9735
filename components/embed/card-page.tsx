import { RunText } from "@/components/content/run-text";
import { langTag, localeOf, type Locale } from "@/i18n/routing";
import type { Card, CardSide } from "@/lib/embed/card";
import { absoluteUrl, assetHref, hrefOf } from "@/lib/site/addresses";
import { siteName } from "@/lib/site/metadata";
import { licence } from "@/lib/site/structured-data";
import { CardMark } from "./card-mark";

type Props = { card: Card; styleHref: string };

const titleId = (locale: Locale) => `title-${locale}`;

/** A whole small page: a card, made to be framed by other people's pages. It has no scripts and asks for one file. */
export function CardPage({ card, styleHref }: Props) {
  const [first] = card.sides;
  return (
    <html lang={langTag(localeOf(card.mode))}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{`${card.sides.map(({ title }) => title).join(" / ")} · ${siteName}`}</title>
        <link rel="canonical" href={absoluteUrl(first.href.replace(/#.*/, ""))} />
        <link rel="icon" href={assetHref("/icon.svg")} />
        <link rel="stylesheet" href={styleHref} />
      </head>
      <body>
        {/* Named by its titles, so that it is told from the main parts of the page and of the other cards around it. */}
        <main
          className={card.kind === "zone" ? `card ${card.slug}` : "card"}
          aria-labelledby={card.sides.map(({ locale }) => titleId(locale)).join(" ")}
        >
          <div className="sides">
            {card.sides.map((side, index) => (
              <Side key={side.locale} side={side} isFirst={index === 0} />
            ))}
          </div>
          <div className="foot">
            <CardMark />
            <div>
              {card.sides.map(({ locale, maker }) => (
                <p key={locale} lang={langTag(locale)}>
                  <b>
                    <a href={hrefOf(locale, "/")} target="_blank" rel="noopener">
                      {siteName}
                    </a>
                  </b>{" "}
                  {maker}{" "}
                  <a href={licence} target="_blank" rel="license noopener">
                    CC BY 4.0
                  </a>
                </p>
              ))}
            </div>
          </div>
        </main>
      </body>
    </html>
  );
}

function Side({ side, isFirst }: { side: CardSide; isFirst: boolean }) {
  const { locale, status } = side;
  // One main heading a page: the second language repeats the first.
  const Title = isFirst ? "h1" : "h2";
  return (
    <div className="side" lang={langTag(locale)}>
      <p className="kicker">{side.kicker}</p>
      <Title id={titleId(locale)} className="title plain-title">
        <RunText text={side.title} locale={locale} />
      </Title>
      {side.figure === undefined ? null : <p className="figure">{side.figure}</p>}
      {side.textLabel === undefined ? null : <p className="label">{side.textLabel}</p>}
      {side.text === undefined ? null : (
        <p className="text">
          <RunText text={side.text} locale={locale} />
        </p>
      )}
      {status === undefined ? null : (
        <p className={status.isOpen ? "status open" : "status"}>{status.text}</p>
      )}
      <dl className="rows">
        {side.rows.map(({ label, value }, index) => (
          <div key={index}>
            <dt>
              <RunText text={label} locale={locale} />
            </dt>
            {locale === "en" ? " " : ""}
            <dd>
              <RunText text={value} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="more">
        <a href={side.href} target="_blank" rel="noopener">
          {side.more}
        </a>
      </p>
    </div>
  );
}
