import type { LibraryKpi } from "./library-kpi.ts";

/**
 * The KPIs of a library in which every word that is asked for begins some word of name, formula or code, whatever the
 * case; those whose name begins with what is asked for come first. Nothing asked for is all.
 */
export function searchKpis(library: readonly LibraryKpi[], query: string): readonly LibraryKpi[] {
  const asked = wordsOf(query);
  const found = library.filter(({ code, name, formula }) => {
    const words = wordsOf(`${code} ${name} ${formula}`);
    return asked.every((word) => words.some((known) => known.startsWith(word)));
  });
  const isFirst = ({ name }: LibraryKpi) => asked.length > 0 && wordsOf(name)[0]?.startsWith(asked[0] ?? "");
  return [...found.filter(isFirst), ...found.filter((kpi) => !isFirst(kpi))];
}

function wordsOf(text: string): string[] {
  return text
    .normalize()
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== "");
}
