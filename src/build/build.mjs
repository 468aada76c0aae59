/** Makes dist/, on a fresh clone too: what bundles is loaded only once it has been installed. */
import "./ready.mjs";

await import("./bundle.mjs");
