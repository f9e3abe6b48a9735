// npm run build: everything into out/. Each stage needs the one before, so the first failure ends it.
import { runCommand } from "./setup/run-command.mjs";
import { forgetBuild, rememberBuild, sourceHash } from "./setup/source-hash.mjs";

const stages: { name: string; command: [string, ...string[]] }[] = [
  { name: "recording the history", command: ["tsx", "scripts/history.ts"] },
  { name: "checking the content", command: ["npm", "run", "--silent", "check:content"] },
  { name: "making the fonts", command: ["tsx", "scripts/make-fonts.ts"] },
  { name: "compiling the content", command: ["node", "scripts/compile-content.mjs", "build"] },
  { name: "building the pages", command: ["next", "build"] },
  {
    name: "drawing the share pictures",
    command: ["tsx", "--tsconfig", "tsconfig.scripts.json", "scripts/make-pictures.ts"],
  },
  {
    name: "writing the lasting pages",
    command: ["tsx", "--tsconfig", "tsconfig.scripts.json", "scripts/make-lasting-pages.tsx"],
  },
  {
    name: "making the cards for other pages",
    command: ["tsx", "--tsconfig", "tsconfig.scripts.json", "scripts/make-embeds.ts"],
  },
  {
    name: "drawing the maps to take along",
    command: ["tsx", "--tsconfig", "tsconfig.scripts.json", "scripts/make-maps.ts"],
  },
  {
    name: "writing the citations",
    command: ["tsx", "--tsconfig", "tsconfig.scripts.json", "scripts/make-citations.ts"],
  },
  {
    name: "writing the licences",
    command: ["tsx", "--tsconfig", "tsconfig.scripts.json", "scripts/make-licences.ts"],
  },
  {
    name: "making the search index",
    command: ["tsx", "--tsconfig", "tsconfig.scripts.json", "scripts/make-search.ts"],
  },
  { name: "laying both languages side by side", command: ["tsx", "scripts/pair.ts"] },
  { name: "finishing the site", command: ["tsx", "scripts/finish.ts"] },
];

const hash = sourceHash();
forgetBuild();

for (const { name, command } of stages) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const [program, ...options] = command;
  const code = await runCommand(program, options);
  if (code !== 0) {
    console.error(`── ${name}: failed, nothing after it was run`);
    process.exit(code);
  }
  console.log(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

rememberBuild(hash);
