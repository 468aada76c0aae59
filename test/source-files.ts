import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "..");

/** A file of the repository as text: where it stands, what it imports and what it exports. */
export interface SourceFile {
  /** From the repository's root, with "/". */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Names declared and exported here. */
  readonly exports: readonly string[];
}

/** One import or re-export: of a file of the repository by its path, or of a package by its name. */
export interface Import {
  readonly from: string;
  /** The names it takes as they are called there; empty when it takes all, or only runs the file. */
  readonly names: readonly string[];
}

/** The files of TypeScript and JavaScript below a folder, in order. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
    .sort()
    .map((path) => parse(path, readFileSync(join(ROOT, path), "utf8")));
}

export function parse(path: string, text: string): SourceFile {
  return { path, text, imports: importsOf(text).map((one) => resolved(path, one)), exports: exportsOf(text) };
}

function resolved(path: string, { from, names }: Import): Import {
  return {
    from: from.startsWith(".") ? normalize(join(dirname(path), from)).replaceAll("\\", "/") : from,
    names,
  };
}

/** What a text imports, as written: `import … from`, `export … from`, `import "…"`, `import("…")`, types included. */
export function importsOf(text: string): Import[] {
  const statements = /^\s*(?:import|export)\b([^"';]*?)\bfrom\s*["']([^"']+)["']/gm;
  const others = /\bimport\s*\(?\s*["']([^"']+)["']/g;
  return [
    ...[...text.matchAll(statements)].map(([, what = "", from = ""]) => ({ from, names: namesIn(what) })),
    ...[...text.matchAll(others)].map(([, from = ""]) => ({ from, names: [] })),
  ];
}

function namesIn(clause: string): string[] {
  const [, list = ""] = /\{([^}]*)\}/.exec(clause) ?? [];
  return list
    .split(",")
    .map((one) =>
      one
        .trim()
        .replace(/^type\s+/, "")
        .replace(/\s+as\s+.*$/s, ""),
    )
    .filter((name) => name !== "");
}

/** The names that a text declares and exports. */
export function exportsOf(text: string): string[] {
  const declared =
    /^export\s+(?:declare\s+)?(?:async\s+)?(?:function\*?|const|let|class|interface|type|enum)\s+([\w$]+)/gm;
  return [...text.matchAll(declared)].map(([, name = ""]) => name);
}

/** The first circle of imports among the files, types included: the paths around it. */
export function importCircle(files: readonly SourceFile[]): string[] | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const search = (path: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const { from } of byPath.get(path)?.imports ?? []) {
      const circle = byPath.has(from) ? search(from, [...trail, path]) : undefined;
      if (circle) return circle;
    }
    done.add(path);
    return undefined;
  };
  for (const { path } of files) {
    const circle = search(path, []);
    if (circle) return circle;
  }
  return undefined;
}

/** Exports that nobody takes: `readers` are all files that may. A name that its own file uses as well may be taken by a test only. */
export function unusedExports(files: readonly SourceFile[], readers: readonly SourceFile[]): string[] {
  const takers = new Map<string, string[]>();
  for (const { path, imports } of readers)
    for (const { from, names } of imports)
      for (const name of names)
        takers.set(`${from}#${name}`, [...(takers.get(`${from}#${name}`) ?? []), path]);
  return files.flatMap(({ path, text, exports }) =>
    exports
      .filter((name) => {
        const by = takers.get(`${path}#${name}`) ?? [];
        return (
          by.length === 0 ||
          (path.startsWith("src/") &&
            by.every((one) => one.startsWith("test/")) &&
            occurrences(name, text) < 2)
        );
      })
      .map((name) => `${path}: ${name}`),
  );
}

function occurrences(name: string, text: string): number {
  return [...text.matchAll(new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`, "g"))].length;
}

/** Lines that hold code: neither blank nor only a comment. */
export function linesOfCode(text: string): number {
  return text.split("\n").filter((line) => !/^\s*($|\/\/|\/?\*)/.test(line)).length;
}

/** Documents that the comments of a text name by a file name: `README.md`, `src/google/README.md`. */
export function documentsCited(text: string): string[] {
  return [...text.matchAll(/(?<![\w/.-])((?:[\w.-]+\/)*[\w-]+\.md)\b/g)].map(([, name = ""]) => name);
}
