import { globalIgnores } from "eslint/config";
import next from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";

/** @typedef {{ regex: string, message: string }} Ban */

/** @type {Record<string, Ban>} */
const bans = {
  parents: { regex: "^\\.\\./", message: "Write the import from the root: @/…" },
  routes: {
    regex: "^@/app/(?!.*\\.css$)",
    message: "Nothing imports a route: move what is shared to components or lib.",
  },
  tests: { regex: "^@/tests/", message: "Only tests import tests: move what is shared to lib." },
  generated: { regex: "^contentlayer/generated$", message: "Ask @/lib/content for documents." },
  components: {
    regex: "^@/components/",
    message: "lib knows no components: pass values in, or move what is shared to lib.",
  },
  react: {
    regex: "^react(-dom)?(/|$)",
    message: "lib is plain TypeScript: put what renders into components.",
  },
  beyondUi: {
    regex: "^@/(?!components/ui/|i18n/routing$)",
    message:
      "A plain part knows no content: take what it needs as props, or import another @/components/ui part.",
  },
  i18n: {
    regex: "^@/i18n/(?!routing$)",
    message: "lib takes words and formats as values; only @/i18n/routing is open to it.",
  },
  scripts: { regex: "^@/scripts/", message: "Scripts are doors: move what is shared to lib." },
};

/**
 * Names that a browser or the language gives to every file: where an import or a parameter is forgotten,
 * they take its place without an error.
 */
const mistakable = (
  "blur close closed confirm escape event external find focus frames length name open opener origin parent " +
  "print screen scroll self status stop top unescape"
).split(" ");

const everywhere = [bans.parents, bans.routes, bans.tests, bans.scripts];

/**
 * Which imports are refused in a folder, with what to import instead. The rule of a later zone
 * replaces that of an earlier one for the same file.
 *
 * @param {string[]} files
 * @param {(Ban | undefined)[]} patterns
 */
const zone = (files, patterns) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns }] },
});

const config = [
  globalIgnores([
    ".contentlayer/",
    ".cache/",
    "out/",
    "out-folder/",
    "public/",
    "bench/.work/",
    "next-env.d.ts",
  ]),
  ...next,
  ...typescript,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 200 }],
      "no-warning-comments": ["error", { terms: ["todo", "fixme"] }],
      eqeqeq: "error",
      "no-restricted-globals": [
        "error",
        ...mistakable.map((name) => ({ name, message: "Declare or import what is meant." })),
      ],
      // Pages are plain files without a client router, and images are made at build time.
      "@next/next/no-html-link-for-pages": "off",
      "@next/next/no-img-element": "off",
      // Pages that are written without the framework have a head of their own.
      "@next/next/no-head-element": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXAttribute[name.name='style']",
          message: "The content security policy refuses style attributes: use a class.",
        },
      ],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      // `as const` is not an assertion to this rule.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["components/**", "lib/**", "scripts/**"],
    rules: { "import/no-default-export": "error" },
  },
  zone(["**/*.{ts,tsx,mjs}"], [...everywhere, bans.generated]),
  zone(["components/ui/**"], [bans.parents, bans.beyondUi, bans.generated]),
  zone(["lib/**"], [...everywhere, bans.components, bans.react, bans.i18n, bans.generated]),
  zone(["lib/content/**"], [...everywhere, bans.components, bans.react, bans.i18n]),
  zone(["i18n/**"], [...everywhere, bans.components, bans.generated]),
  // Benchmarks use the site from outside, as tests do.
  zone(["bench/**"], [bans.parents, bans.routes, bans.tests, bans.generated]),
  zone(["tests/**"], [bans.parents, bans.routes, bans.generated]),
  zone(["*.config.*"], [bans.parents, bans.routes, bans.tests, bans.generated]),
];

export default config;
