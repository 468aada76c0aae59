/**
 * Points the installed clasp to our own server, for which it has no option (src/google/README.md, scopes and pushing).
 *
 * NODE_OPTIONS brings this into every Node that npm starts; only clasp speaks with Google, so only there it does anything.
 * GOOGLE_STANDIN is the server's address; with DROP_FORCE, clasp is run as if nobody had given it --force.
 */
import dns from "node:dns";

const { GOOGLE_STANDIN, DROP_FORCE } = process.env;

if (process.argv[1]?.includes("@google")) {
  if (DROP_FORCE) process.argv = process.argv.filter((argument) => argument !== "--force");
  stayHere();
  await pointApis();
  await pointLogin();
}

/** The server is found by its number; whoever looks a name up is on the way to somewhere else. */
function stayHere() {
  dns.lookup = (name) => {
    console.error(`The test would have reached ${name}.`);
    process.exit(1);
  };
}

async function pointApis() {
  const { google } = await import("googleapis");
  for (const api of ["drive", "script"]) {
    const original = google[api];
    google[api] = (options) => original.call(google, { ...options, rootUrl: GOOGLE_STANDIN });
  }
}

async function pointLogin() {
  const { GoogleAuth } = await import("google-auth-library");
  const { fromJSON } = GoogleAuth.prototype;
  GoogleAuth.prototype.fromJSON = function (...login) {
    const client = fromJSON.apply(this, login);
    client.endpoints.oauth2TokenUrl = `${GOOGLE_STANDIN}token`;
    return client;
  };
}
