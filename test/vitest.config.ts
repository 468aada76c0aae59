import { defineConfig } from "vitest/config";

/** A limit that only catches what hangs: no test may fail by its clock on a busy machine. */
const HANGS = 600_000;

const LIMITS = { testTimeout: HANGS, hookTimeout: HANGS, teardownTimeout: HANGS };

/** The folders whose tests touch nothing but their own values, so that their files can share one global. */
const PURE = ["domain", "text", "tables", "functions", "library", "sidebar"].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

/** Serves the page to the tests in a browser. */
const PAGES = "test/e2e/pages.ts";

/** What needs no browser runs side by side; of the pages in a browser two at a time, as each keeps a core busy. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: "pure", include: PURE, isolate: false, ...LIMITS } },
      {
        test: { name: "core", include: ["test/**/*.test.ts"], exclude: [...PURE, "test/e2e/**"], ...LIMITS },
      },
      { test: { name: "browser", include: ["test/e2e/**/*.test.ts"], globalSetup: PAGES, ...LIMITS } },
      { test: { name: "pictures", include: ["test/pictures/*.pictures.ts"], globalSetup: PAGES, ...LIMITS } },
    ],
  },
});
