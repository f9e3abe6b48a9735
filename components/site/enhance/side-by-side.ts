// Entry of the script of side-by-side pages, which no other page loads. They work without it.
import { selectColumn } from "./select-column";
import { showLanguages } from "./show-languages";

for (const start of [showLanguages, selectColumn]) {
  try {
    start();
  } catch (error) {
    reportError(error);
  }
}
