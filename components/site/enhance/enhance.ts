// Entry of the enhancement module: the only script on a reading page. Every page works without it.
import { copyFields } from "./copy-field";
import { citePassages } from "./cite-passage";
import { copyLinks } from "./copy-link";
import { followReader } from "./follow-reader";
import { keepPlace } from "./keep-place";
import { loadOnUse } from "./load-on-use";
import { openMap } from "./open-map";
import { openSearch } from "./open-search";
import { placePopovers } from "./popover-place";
import { reportPassage } from "./report-passage";
import { linkPassages } from "./link-passages";
import { filterTasks } from "./task-filter";
import { chooseTheme } from "./theme";

for (const start of [
  keepPlace,
  followReader,
  copyLinks,
  linkPassages,
  copyFields,
  chooseTheme,
  filterTasks,
  openMap,
  openSearch,
  loadOnUse,
  placePopovers,
  reportPassage,
  citePassages,
]) {
  // One behaviour that fails must not take the others with it; the error still shows in the console.
  try {
    start();
  } catch (error) {
    reportError(error);
  }
}
