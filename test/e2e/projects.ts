import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

/** A small add-on of the tests' own, so that they do not depend on dist/. */
export const SAMPLE = join(import.meta.dirname, "sample");

export const DIST = join(ROOT, "dist");

/** The folders of the add-ons that tests open. */
export const PROJECTS = [SAMPLE, DIST] as const;
