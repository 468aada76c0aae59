import type { Cadence } from "./freshness.ts";
import { BLANK_FIELDS, type Fields } from "./goal.ts";
import type { Measure } from "./measure.ts";
import type { Phase } from "./phases.ts";

/** What a KPI is about; any other word is a category of the user's own. */
export const CATEGORIES = ["financial", "operational", "customer", "employee"] as const;

export type Category = (typeof CATEGORIES)[number];

/** Whether a KPI tells what is to come or what has been. */
export const KINDS = ["leading", "lagging"] as const;

export type Kind = (typeof KINDS)[number];

/** What a person decides about one KPI. Its title is its name; it has no parent and no weight. */
export interface KpiFields extends Fields {
  /** A {@link Category}, a word of the user's own, or "". */
  readonly category: string;
  readonly kind: Kind | null;
  /** Where its values come from. */
  readonly source: string;
  readonly cadence: Cadence | null;
  /** Id of the objective or key result that it supports, or "". */
  readonly supports: string;
  readonly note: string;
}

export const BLANK_KPI: KpiFields = {
  ...BLANK_FIELDS,
  category: "",
  kind: null,
  source: "",
  cadence: null,
  supports: "",
  note: "",
};

/** A KPI with all that belongs to it, as the form shows it. */
export interface KpiDraft {
  /** Null for one that is not in the sheet yet. */
  readonly id: string | null;
  readonly fields: KpiFields;
  /** The key result that it supports takes its actual value from it. */
  readonly feeds: boolean;
  /** In the order of days; the end target is not among them. */
  readonly phases: readonly Phase[];
  /** The formula that its actual value comes from, with its "="; "" for a typed value. */
  readonly formula: string;
}

/** A KPI that is ready to be used, in the words of one language. */
export interface LibraryKpi {
  readonly code: string;
  readonly name: string;
  /** How it is computed, in words. */
  readonly formula: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly category: Category;
  readonly kind: Kind;
  readonly cadence: Cadence;
  /** A target that is usual; null where there is none. */
  readonly target: number | null;
}

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
    .sort((one, other) => nameRank(one.name, asked) - nameRank(other.name, asked));
}

/** 0 for a name that begins with what is asked for, 1 for one that has all of it, 2 for any other. */
function nameRank(name: string, asked: readonly string[]): number {
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
