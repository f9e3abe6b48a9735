import { fileURLToPath } from "node:url";

/** The folder of package.json: every command works from there, wherever it was called. */
export const repositoryRoot = fileURLToPath(new URL("../..", import.meta.url));
