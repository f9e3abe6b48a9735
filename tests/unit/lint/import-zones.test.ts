import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

const eslint = new ESLint({ cwd: process.cwd() });

async function messages(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}
const zoneMessages = async (filePath: string, from: string) =>
  (await messages(filePath, `import { a } from "${from}";\nexport const b = a;\n`)).filter((message) =>
    message.startsWith("no-restricted-imports"),
  );

describe("refuses", () => {
  test.each([
    ["lib/a.ts", "@/components/ui/a"],
    ["lib/a.ts", "@/app/a"],
    ["lib/a.ts", "react"],
    ["lib/a.ts", "@/i18n/request"],
    ["lib/site/a.ts", "contentlayer/generated"],
    ["lib/content/a.ts", "@/components/ui/a"],
    ["lib/content/types/a.ts", "../a"],
    ["components/site/a.tsx", "@/app/[locale]/page"],
    ["components/site/a.tsx", "contentlayer/generated"],
    ["components/site/a.tsx", "@/tests/fixtures/a"],
    ["components/ui/a.tsx", "@/components/site/a"],
    ["components/ui/a.tsx", "@/lib/content/zones"],
    ["app/a/page.tsx", "contentlayer/generated"],
    ["app/a/page.tsx", "@/app/b/page"],
    ["scripts/a.ts", "@/app/a"],
    ["tests/unit/a.test.ts", "../helper"],
  ])("%s importing %s", async (file, from) => expect(await zoneMessages(file, from)).toHaveLength(1));
});

describe("allows", () => {
  test.each([
    ["lib/a.ts", "@/i18n/routing"],
    ["lib/content/a.ts", "contentlayer/generated"],
    ["components/site/a.tsx", "@/lib/site/a"],
    ["components/ui/a.tsx", "@/components/ui/b"],
    ["app/layout.tsx", "@/app/globals.css"],
    ["app/a/page.tsx", "@/components/site/a"],
    ["tests/unit/a.test.ts", "@/tests/fixtures/a"],
    ["tests/unit/a.test.ts", "@/scripts/setup/a.mjs"],
  ])("%s importing %s", async (file, from) => expect(await zoneMessages(file, from)).toEqual([]));
});

describe("house rules", () => {
  test.each([
    ["any", "lib/a.ts", "export const a: any = 1;\n", "@typescript-eslint/no-explicit-any"],
    [
      "assertions",
      "lib/a.ts",
      "export const a = {} as { b: 1 };\n",
      "@typescript-eslint/consistent-type-assertions",
    ],
    [
      "style attributes",
      "components/ui/a.tsx",
      "export const A = () => <p style={{}} />;\n",
      "no-restricted-syntax",
    ],
    ["names of the browser", "lib/a.ts", 'export const a = escape("b");\n', "no-restricted-globals"],
    ["default exports", "lib/a.ts", "const a = 1;\nexport default a;\n", "import/no-default-export"],
    ["long files", "lib/a.ts", "export {};\n".repeat(201), "max-lines"],
  ])("%s", async (_, file, code, rule) => {
    expect(await messages(file, code)).toEqual([expect.stringContaining(`${rule}: `)]);
  });

  test("`as const` is no assertion", async () => {
    expect(await messages("lib/a.ts", "export const a = [1] as const;\n")).toEqual([]);
  });
});
