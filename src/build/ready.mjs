/** Installs what package-lock.json says, on a fresh clone and whenever the lock has changed; it needs no package itself. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** npm's own note of what it has installed. */
const INSTALLED = "node_modules/.package-lock.json";

if (!isReady()) {
  console.log("Installing the packages of package-lock.json …");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

function isReady() {
  if (!existsSync(INSTALLED)) return false;
  const installed = packagesIn(INSTALLED);
  return Object.entries(packagesIn("package-lock.json")).every(
    ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
  );
}

function packagesIn(lock) {
  return JSON.parse(readFileSync(lock, "utf8")).packages;
}
