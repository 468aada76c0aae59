/**
 * `create` makes a spreadsheet with the script bound to it, `deploy` pushes dist/ to it.
 *
 * The id of your script stands in .clasp.local.json, which git ignores, so that it is not committed by accident and the
 * repository's .clasp.json does not stand in the way of a new script.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";

const MINE = ".clasp.local.json";

const [, , command] = process.argv;
const commands = { create, deploy };
commands[command]?.();

function create() {
  if (scriptId()) stop(`${MINE} names a script already. Delete the file to make another one.`);
  copyFileSync(".clasp.json", MINE);
  clasp(["create-script", "--type", "sheets", "--title", "Framsteg", "--rootDir", "dist"]);
  build();
  deploy();
}

/** clasp may push nothing and still end well (platform.md 6); then this fails all the same. */
function deploy() {
  if (!scriptId())
    stop("No script yet: run `npm run create`, or put your script's id into .clasp.local.json.");
  const output = clasp(["push", "--force"]);
  if (!/Pushed \d+ files?/.test(output)) stop("clasp pushed nothing.");
}

/** clasp has overwritten the manifest in dist/ with the new script's. */
function build() {
  run(process.execPath, ["src/build/build.mjs"]);
}

function scriptId() {
  return existsSync(MINE) && JSON.parse(readFileSync(MINE, "utf8")).scriptId;
}

function clasp(args) {
  return run(process.execPath, ["node_modules/@google/clasp/build/src/index.js", "--project", MINE, ...args]);
}

function run(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    stdio: ["inherit", "pipe", "pipe"],
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  if (status !== 0) stop(`${args.join(" ")} failed.`);
  return stdout;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
