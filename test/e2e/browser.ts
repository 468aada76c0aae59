import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const COMMANDS = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/** Where macOS and Windows keep browsers that are on no path. */
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const WHAT_TO_DO =
  "No Chrome, Chromium or Edge found for the browser tests. Install one, or set CHROME_PATH to its program.";

/** Starts a browser that is on this machine; on Debian it installs one first, if it may. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: ARGUMENTS });
}

/** The program of a browser. Throws with what to do when there is none and none can be installed. */
export function browserPath(): string {
  const path = process.env.CHROME_PATH ?? installed() ?? installOnDebian();
  if (!path || !existsSync(path)) throw new Error(path ? `CHROME_PATH: there is no ${path}` : WHAT_TO_DO);
  return path;
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  return [...onPath, ...PLACES].find((place) => existsSync(place));
}

function installOnDebian(): string | undefined {
  if (!existsSync("/etc/debian_version") || userInfo().uid !== 0) return undefined;
  console.log("No browser found; installing chromium with apt-get.");
  execFileSync("apt-get", ["update"], { stdio: "inherit" });
  execFileSync("apt-get", ["install", "-y", "chromium"], {
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return installed();
}
