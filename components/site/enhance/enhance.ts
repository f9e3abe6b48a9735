// Entry of the enhancement module: the only script on a reading page. Every page works without it.
import { copyLinks } from "./copy-link";
import { keepPlace } from "./keep-place";
import { placePopovers } from "./popover-place";
import { reportPassage } from "./report-passage";
import { followReader } from "./follow-reader";
import { filterTasks } from "./task-filter";
import { chooseTheme } from "./theme";

for (const start of [
  keepPlace,
  followReader,
  copyLinks,
  chooseTheme,
  filterTasks,
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
