import { findChromium } from "./find-chromium.mjs";

// What Playwright itself turns off: the browser heeds the last such list alone, so ours must repeat it.
const playwrights = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "TcpPortRandomizationWin",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];
// With each window Chromium loads two pages of its own for the address bar, which no test looks at.
const addressBar = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];

const args = [`--disable-features=${[...playwrights, ...addressBar].join(",")}`];
const executablePath = findChromium();

/** How a Chromium is started for tests and measurements: without what only its own window needs. */
export const chromiumOptions = executablePath === undefined ? { args } : { args, executablePath };

/**
 * The same for tests that look at each page once: scripts are not made faster while they run, for what
 * that takes is thrown away with the page. Axe on 49 pages needs a quarter less processor time so.
 */
export const briefOptions = { ...chromiumOptions, args: [...args, "--js-flags=--no-opt --no-maglev"] };

/** The same for pages that draw with WebGL: by the processor, so that every machine can, and all alike. */
export const drawingOptions = {
  ...chromiumOptions,
  args: [...args, "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
};
