import type { Category } from "./kpi.ts";
import type { LibraryKpi } from "./library-kpi.ts";

/**
 * The KPIs of a library in which every word that is asked for begins some word of name, formula, code or category,
 * whatever the case. Those whose name begins with what is asked for come first, then those with all of it in their
 * name. Nothing asked for is all. `categories` are the words that the categories are shown by.
 */
export function searchKpis(
  library: readonly LibraryKpi[],
  query: string,
  categories: Readonly<Record<Category, string>>,
): readonly LibraryKpi[] {
  const asked = wordsOf(query);
  return library
    .filter(({ code, name, formula, category }) =>
      hasAll(wordsOf(`${code} ${name} ${formula} ${categories[category]}`), asked),
    )
    .sort((one, other) => distance(one.name, asked) - distance(other.name, asked));
}

/** 0 for a name that begins with what is asked for, 1 for one that has all of it, 2 for any other. */
function distance(name: string, asked: readonly string[]): number {
  const words = wordsOf(name);
  if (words.join(" ").startsWith(asked.join(" "))) return 0;
  return hasAll(words, asked) ? 1 : 2;
}

function hasAll(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((word) => words.some((known) => known.startsWith(word)));
}

function wordsOf(text: string): string[] {
  return text
    .normalize()
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== "");
}
