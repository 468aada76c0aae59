import { declaredNames } from "./realm/declared-names.ts";

/** The add-on as it would be pushed, and the script for its frames. */
export interface Project {
  readonly files: Record<string, string>;
  /** What google.script.run offers: top-level functions whose names do not end in `_` (platform.md 4.2). */
  readonly functions: readonly string[];
  readonly client: string;
}

export async function loadProject(): Promise<Project> {
  const [project, client] = await Promise.all([fetch("project.json"), fetch("google-client.js")]);
  const files: Record<string, string> = await project.json();
  const scripts = Object.entries(files).filter(([name]) => /\.(js|gs)$/.test(name));
  const functions = scripts
    .flatMap(([, source]) => declaredNames(source))
    .filter((name) => !name.endsWith("_"));
  return { files, functions, client: await client.text() };
}
