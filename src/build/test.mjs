/**
 * All that must pass: format and lint, types, the build, and the tests, in parts that hide nothing from each other: when one
 * fails, the others still run. The last line counts what passed and what failed.
 *
 * `node src/build/test.mjs` runs everything; `core` or `browser` behind it only those tests, with paths only those files.
 */
import "./ready.mjs";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [, , project, ...paths] = process.argv;

const CHECKS = [
  ["format and lint", bin("biome"), "ci"],
  ["types", bin("tsc")],
  ["types without those of Google, the browser and Node", bin("tsc"), "-p", "src/tsconfig.pure.json"],
];

const BUILD = ["build", process.execPath, "src/build/build.mjs"];

const counts = project ? runOne(project) : runAll();
const { passed, failed } = counts.reduce((sum, one) => ({
  passed: sum.passed + one.passed,
  failed: sum.failed + one.failed,
}));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function runOne(name) {
  return [check(BUILD), tests(name)];
}

function runAll() {
  return [...CHECKS.map(check), check(BUILD), tests("core"), tests("browser")];
}

/** A check counts as one. */
function check([name, program, ...args]) {
  const { status } = spawnSync(program, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) console.error(`Failed: ${name}.`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The tests of a project of test/vitest.config.ts, counted from Vitest's own report. */
function tests(name) {
  const folder = mkdtempSync(join(tmpdir(), "framsteg-"));
  const report = join(folder, "report.json");
  const projects = name === "core" ? ["pure", "core"] : [name];
  const settings = [
    "--config",
    "test/vitest.config.ts",
    "--root",
    ".",
    ...projects.flatMap((one) => ["--project", one]),
  ];
  const reporters = ["--reporter", "default", "--reporter", "json", "--outputFile.json", report];
  const { status } = spawnSync(bin("vitest"), ["run", ...settings, ...reporters, ...paths], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const counted = countsOf(report);
  rmSync(folder, { recursive: true });
  return { ...counted, failed: status === 0 ? counted.failed : Math.max(counted.failed, 1) };
}

/** Nothing, when Vitest came to no report. */
function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function bin(name) {
  return join("node_modules", ".bin", name);
}
