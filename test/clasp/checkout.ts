import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ACCESS_TOKEN } from "./google.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** A copy of what `npm run create` and `npm run deploy` need, as somebody has it who has cloned the repository and logged in. */
export interface Checkout {
  readonly path: string;
  /** Runs one of our commands. */
  npm(script: string, env?: NodeJS.ProcessEnv): Promise<Ended>;
  run(program: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended>;
  read(file: string): string;
  write(file: string, text: string): void;
  remove(): void;
}

export interface Ended {
  readonly code: number | null;
  /** What it has printed, errors too. */
  readonly said: string;
}

const WINDOWS = process.platform === "win32";

const COPIED = ["src", "package.json", "tsconfig.json", "appsscript.json", ".clasp.json", ".gitignore"];

export function checkOut(google: string): Checkout {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "framsteg-clasp-")));
  for (const name of COPIED) cpSync(join(ROOT, name), join(path, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(path, "node_modules"), "junction");
  // The lock is what is installed, so that ready.mjs never installs anything through the link.
  cpSync(join(ROOT, "node_modules/.package-lock.json"), join(path, "package-lock.json"));
  writeFileSync(join(path, "login.json"), JSON.stringify(login()));
  const run: Checkout["run"] = (program, args, env) =>
    ended(program, args, path, { ...environment(path, google), ...env });
  return {
    path,
    run,
    npm: (script, env) => run("npm", ["run", script], env),
    read: (file) => readFileSync(join(path, file), "utf8"),
    write: (file, text) => writeFileSync(join(path, file), text),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** A login that clasp takes for one of Google's until the year 2099. */
export function login(expires = 4_070_908_800_000) {
  const made = { type: "authorized_user", client_id: "made", client_secret: "up", refresh_token: "made-up" };
  return { tokens: { default: { ...made, access_token: ACCESS_TOKEN, expiry_date: expires } } };
}

/** Nothing of the person who runs the test: another home, another login, no git settings. */
function environment(path: string, google: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOME: path,
    USERPROFILE: path,
    GIT_CONFIG_GLOBAL: join(path, "no-git-settings"),
    GIT_CONFIG_NOSYSTEM: "1",
    npm_config_update_notifier: "false",
    clasp_config_auth: join(path, "login.json"),
    NODE_OPTIONS: `--import ${pathToFileURL(join(ROOT, "test/clasp/preload.mjs"))}`,
    GOOGLE_STANDIN: google,
  };
}

function ended(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    shell: WINDOWS && program === "npm",
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += data));
  return new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, said })));
}
