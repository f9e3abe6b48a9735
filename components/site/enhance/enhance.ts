// Entry of the enhancement module: the only script on a reading page. Every page works without it.
import { copyLinks } from "./copy-link";
import { followReader } from "./follow-reader";
import { keepPlace } from "./keep-place";
import { loadOnUse } from "./load-on-use";
import { loadParts } from "./load-parts";
import { openSearch } from "./open-search";
import { placePopovers } from "./popover-place";
import { reportPassage } from "./report-passage";
import { linkPassages } from "./link-passages";
import { chooseTheme } from "./theme";

for (const start of [
  keepPlace,
  followReader,
  copyLinks,
  linkPassages,
  chooseTheme,
  openSearch,
  loadOnUse,
  loadParts,
  placePopovers,
  reportPassage,
]) {
  // One behaviour that fails must not take the others with it; the error still shows in the console.
  try {
    start();
  } catch (error) {
    reportError(error);
  }
}
