import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import type { ScriptFile } from "./google-answers.ts";

/** A file by its name without extension, its type, and a fingerprint of its bytes. */
type Mark = Readonly<Record<"name" | "type" | "bytes", string>>;

const TYPES: Readonly<Record<string, string>> = { ".js": "SERVER_JS", ".html": "HTML", ".json": "JSON" };

/** What must arrive at Google: every file of dist/, whatever it is. */
export function sent(checkout: string): Mark[] {
  return readdirSync(join(checkout, "dist"))
    .sort()
    .map((file) =>
      mark(parse(file).name, TYPES[parse(file).ext] ?? "", readFileSync(join(checkout, "dist", file))),
    );
}

/** What has arrived there. */
export function arrived(files: readonly ScriptFile[] = []): Mark[] {
  return files
    .map(({ name, type, source }) => mark(name, type, Buffer.from(source)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function mark(name: string, type: string, bytes: Buffer): Mark {
  return { name, type, bytes: createHash("sha256").update(bytes).digest("hex") };
}
