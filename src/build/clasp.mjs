/**
 * `create` makes a spreadsheet with the script bound to it, `deploy` pushes dist/ to it.
 *
 * The id of your script stands in .clasp.local.json, which git ignores, so that it is not committed by accident and the
 * repository's .clasp.json does not stand in the way of a new script. clasp may do nothing and still end well
 * (src/google/README.md, scopes and pushing); then these fail all the same, and say what to do.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const SHARED = ".clasp.json";
const MINE = ".clasp.local.json";

/** What to do about what clasp says. */
const ADVICE = [
  { said: /No credentials found/, act: "Log in with `npx clasp login`, then try again." },
  {
    said: /invalid_grant|invalid_rapt|invalid authentication|insufficient authentication|Login Required/i,
    act: "Your login no longer holds: log in with `npx clasp login`, then try again.",
  },
  {
    said: /has not enabled the Apps Script API/,
    act: "Turn the Apps Script API on at https://script.google.com/home/usersettings, wait a few minutes, then try again.",
  },
  {
    said: /not found|does not have permission/i,
    act: `Ask whether the script that ${MINE} names still exists, and whether you have logged in as somebody who may edit it.`,
  },
];

const UNKNOWN = "clasp tells the reason above; if it is Google's own, try again in a few minutes.";

const [, , command] = process.argv;
const commands = { create, deploy };
commands[command]?.();

function create() {
  if (settings().scriptId)
    stop(`${MINE} names a script: \`npm run deploy\` pushes to it. To make another one, delete the file.`);
  saveSettings();
  const failure = "No script was made, though an empty spreadsheet may stand in your Drive.";
  clasp(["create-script", "--type", "sheets", "--title", "Framsteg", "--rootDir", "dist"], failure, true);
  if (!settings().scriptId) stop(`${failure} ${UNKNOWN}`);
  build();
  deploy();
}

function deploy() {
  if (!settings().scriptId)
    stop(`Nothing was pushed: run \`npm run create\`, or write {"scriptId": "…"} into ${MINE}.`);
  saveSettings();
  const files = readdirSync("dist").map((file) => `dist/${file}`);
  const pushed = pushedFiles(clasp(["push", "--force", "--json"], "Nothing was pushed."));
  const left = files.filter((file) => !pushed.includes(file));
  if (left.length > 0) stop(`clasp left out ${left.join(", ")}: is there a .claspignore?`);
  console.log(`Pushed ${files.join(", ")}.`);
}

/** clasp ends well when it pushes nothing: with an empty list when Google has it all, without one when it will not. */
function pushedFiles(output) {
  if (!output.trim()) stop("Nothing was pushed: clasp skipped it. Try `npm ci`, then try again.");
  const pushed = JSON.parse(output).map((file) => file.replaceAll("\\", "/"));
  if (pushed.length === 0)
    stop(
      "Nothing was pushed: your script at Google has all of dist/ already. Reload the spreadsheet to see it.",
    );
  return pushed;
}

/** clasp has overwritten the manifest in dist/ with the new script's. */
function build() {
  const { status } = spawnSync(process.execPath, ["src/build/build.mjs"], { stdio: "inherit" });
  if (status !== 0) stop("Nothing was pushed: the build failed.");
}

/** The id of your script and whatever else clasp has noted, but always the folder of the repository. */
function settings() {
  const { rootDir } = read(SHARED);
  return { ...(existsSync(MINE) && read(MINE)), rootDir };
}

function saveSettings() {
  writeFileSync(MINE, JSON.stringify(settings(), null, 2));
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return stop(`Nothing was pushed: ${file} cannot be read. ${error.message}`);
  }
}

/** @returns what clasp has printed */
function clasp(args, failure, show = false) {
  const program = "node_modules/@google/clasp/build/src/index.js";
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "--project", MINE, ...args], {
    encoding: "utf8",
    stdio: ["inherit", "pipe", "pipe"],
  });
  if (show) process.stdout.write(stdout);
  process.stderr.write(stderr);
  if (status !== 0) stop(`${failure} ${ADVICE.find(({ said }) => said.test(stderr))?.act ?? UNKNOWN}`);
  return stdout;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
