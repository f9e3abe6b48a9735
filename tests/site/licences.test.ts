import { expect, test } from "vitest";
import { readPackage } from "@/lib/licences/read-package";
import { licencesPath, shippedPackages, usesOf } from "@/lib/licences/shipped-packages";
import { siteConfig } from "@/lib/site/site-config";
import { readBuilt } from "@/tests/site/built-site";

const uses = usesOf(siteConfig.mapboxToken);

test.each(["en", "zh", "en-zh"])(
  "the page /%s/about/ names what readers receive and leads to the texts",
  (mode) => {
    const page = readBuilt(`${mode}/about/index.html`).replace(/<[^>]*>/g, "");
    for (const name of uses.flatMap((use) => shippedPackages[use])) {
      const { version, licence } = readPackage(process.cwd(), name);
      expect(page).toContain(`${name} ${version} (${licence})`);
    }
    expect(readBuilt(`${mode}/about/index.html`)).toContain(`href="${siteConfig.basePath}${licencesPath}"`);
  },
);

test("the texts of the licences are published whole", () => {
  const texts = readBuilt(licencesPath.slice(1));
  for (const name of uses.filter((use) => use !== "citations").flatMap((use) => shippedPackages[use])) {
    const { version, text } = readPackage(process.cwd(), name);
    expect(texts).toContain(`${name} ${version} (`);
    expect(texts).toContain(text.replaceAll("\r\n", "\n"));
  }
});
