import { findChromium } from "@/scripts/setup/find-chromium.mjs";

const executablePath = findChromium();
// The interactive map is drawn by the processor, so that every machine can, and all alike.
const args = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/** How the browser is started for tests that open the interactive map. */
export const drawByProcessor = executablePath === undefined ? { args } : { executablePath, args };
