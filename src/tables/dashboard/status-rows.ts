import { STATUSES } from "../../domain/status.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { RowFormulas } from "./data-formulas.ts";
import { statusCount } from "./number-formulas.ts";
import { quoted } from "./references.ts";

/** The signs that stand for statuses beside their words; the last one is for statuses of the user's own. */
export const SIGNS = ["✔", "●", "▲", "✖", "–", "◆"] as const;

/** Each status with its sign and how many objectives have it, and all statuses of the user's own as one. */
export function statusRows(labels: readonly string[], formulas: RowFormulas, language: Language): string[][] {
  const { data } = formulas;
  const counts = STATUSES.map((status) => statusCount(formulas.labels[status], formulas));
  const known = data.block("statuses", 1, STATUSES.length, 3).replace(/^[^:]*/, data.cell("statuses", 1, 2));
  const others = `=${data.number("objectives")}-SUM(${known})`;
  const names = [...labels, `=${quoted(texts(language).dashboard.own)}`];
  return names.map((name, row) => [
    name,
    `="${SIGNS[row]} "&${data.cell("statuses", 1 + row)}`,
    counts[row] ?? others,
  ]);
}
