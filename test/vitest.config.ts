import { defineConfig } from "vitest/config";

/** What needs no browser runs side by side; of the pages in a browser two at a time, as each keeps a core busy. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "core",
          maxWorkers: 2,
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "pictures",
          include: ["test/pictures/*.pictures.ts"],
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/e2e/**/*.test.ts"],
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
