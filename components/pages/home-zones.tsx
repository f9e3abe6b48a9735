import { WeaveBand } from "@/components/figure/weave-band";
import { ZoneSeal } from "@/components/figure/zone-seal";
import { langTag, localeOf, otherLocale, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { zoneSlug } from "@/lib/content/types/parts";
import { listZones } from "@/lib/content/zones";
import { hrefOf, pathOf } from "@/lib/site/addresses";

/** Three cards, each one link: cloth, seal, name in both scripts, one sentence. */
export function HomeZones({ mode }: { mode: Mode }) {
  const locale = localeOf(mode);
  const other = otherLocale(locale);
  return (
    <section className="part" id="zones">
      <div className="rule-head">
        <h2>{wordsOf(locale)("Home.zonesHeading")}</h2>
      </div>
      <ul className="cards">
        {listZones().map((zone) => (
          <li key={zone.slug} className="card">
            <a href={hrefOf(mode, pathOf("zones", zone.slug))}>
              <WeaveBand zone={zoneSlug.parse(zone.slug)} kind="card" />
              <span className="card-name">
                <ZoneSeal zone={zoneSlug.parse(zone.slug)} seal={zone.record.seal} size="head" />
                <span>
                  <b>{zone.text[locale].title}</b>
                  <span lang={langTag(other)}>{zone.text[other].title}</span>
                </span>
              </span>
              <span className="card-text">{zone.text[locale].description}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
