// Entry of the script that runs before the first paint: a chosen theme must not flash.
import { readTheme, showTheme } from "./stored-theme";

showTheme(readTheme());
