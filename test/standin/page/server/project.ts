import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const PROJECT_FILE = /\.(js|gs|html|json)$/;

/** An Apps Script project: the text of its files by name. Empty when the folder is not there (yet). */
export async function readProject(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => PROJECT_FILE.test(name)).sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const)),
  );
}
