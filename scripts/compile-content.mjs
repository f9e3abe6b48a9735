// Contentlayer's command, `build` or `dev`, at more than twice its own speed.
//
// Its command line switches on a record of every inner step, and keeping that record takes more time
// than compiling. Its libraries read the switch once, while they are loaded: loaded before the command,
// they find it off. Nothing but that record is lost; a document that is wrong is reported as before.
import "contentlayer2/utils";

await import(new URL("../node_modules/contentlayer2/bin/cli.cjs", import.meta.url).href);
