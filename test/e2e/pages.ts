import type { TestProject } from "vitest/node";
import { bundlePage, servePage } from "../standin/index.ts";
import { PROJECTS, ROOT } from "./projects.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the page runs the add-on of each folder, by the folder. */
    addresses: Readonly<Record<string, string>>;
  }
}

/** Bundles the page once for all test files, and serves it for each add-on while they run. */
export default async function servePages(project: TestProject) {
  const assets = await bundlePage(ROOT);
  const pages = await Promise.all(PROJECTS.map((folder) => servePage({ assets, project: folder, port: 0 })));
  const addresses = pages.map(({ address }, place) => [PROJECTS[place], address] as const);
  project.provide("addresses", Object.fromEntries(addresses));
  return async () => {
    await Promise.all(pages.map((page) => page.close()));
  };
}
