import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { readPackage } from "@/lib/licences/read-package";
import { licencesPath, shippedPackages, usesOf } from "@/lib/licences/shipped-packages";
import { assetHref } from "@/lib/site/addresses";
import { siteConfig } from "@/lib/site/site-config";

/** Names, versions and licences, which are the same in every language. */
function listOf(names: readonly string[]): string {
  return names
    .map((name) => readPackage(process.cwd(), name))
    .map(({ name, version, licence }) => `${name} ${version} (${licence})`)
    .join(", ");
}

/** The work of others that is in the published files, with its licences, as it is installed. */
export function PackageList({ locale }: { locale: Locale }) {
  const t = wordsOf(locale);
  return (
    <section className="part prose" id="packages">
      <h2 className="plain-title">{t("About.packagesName")}</h2>
      <p>{t("About.packagesNote")}</p>
      <ul>
        {usesOf(siteConfig.mapboxToken).map((use) => (
          <li key={use}>
            <strong>{t(`About.packageUse.${use}`)}</strong>
            <br />
            <span lang="en">{listOf(shippedPackages[use])}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={assetHref(licencesPath)}>{t("About.licencesLink")}</a>
      </p>
    </section>
  );
}
