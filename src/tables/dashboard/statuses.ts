import { STATUSES } from "../../domain/status.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { LISTS, RIGHT } from "./board-layout.ts";
import { type BoardContext, chartTitle, type Put } from "./board-parts.ts";
import type { References } from "./formula-parts.ts";
import { textLiteral } from "./references.ts";

/** The signs that stand for statuses beside their words; the last one is for statuses of the user's own. */
export const SIGNS = ["✔", "●", "▲", "✖", "–", "◆"] as const;

/** Each status with its sign and how many objectives have it, and all statuses of the user's own as one. */
export function statusRows(
  labels: readonly string[],
  references: References,
  language: Language,
): string[][] {
  const { data } = references;
  const counts = STATUSES.map((status) => statusCount(references.labels[status], references));
  const known = data.block("statuses", 1, STATUSES.length, 3).replace(/^[^:]*/, data.cell("statuses", 1, 2));
  const others = `=${data.number("objectives")}-SUM(${known})`;
  const names = [...labels, `=${textLiteral(texts(language).dashboard.own)}`];
  return names.map((name, row) => [
    name,
    `="${SIGNS[row]} "&${data.cell("statuses", 1 + row)}`,
    counts[row] ?? others,
  ]);
}

/** How many objectives have a status. */
function statusCount(label: string, { data }: References): string {
  return `=SUMPRODUCT((${data.column("kind")}=1)*(${data.okr("status")}=${label}))`;
}

export function putStatusTitle(put: Put, { references, language }: BoardContext): void {
  const { dashboard: words } = texts(language);
  const title = chartTitle(words.byStatus, references.data.number("objectives"), words.noKeyResults);
  put(LISTS.attention.title, RIGHT.from, title);
}
