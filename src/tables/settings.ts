import { CADENCE_DAYS, CADENCES, type Cadence } from "../domain/freshness.ts";
import type { Problem } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import {
  DEFAULT_THRESHOLDS,
  STATUS_COLORS,
  STATUSES,
  type Status,
  type StatusStyle,
  type StatusThresholds,
} from "../domain/status.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { isBlankCell, numberCell, textCell } from "./cell.ts";
import { foldWord, vocabulary } from "./vocabulary.ts";

/** How the workbook judges: the table OKR_RULES in Settings. */
export interface Rules {
  readonly thresholds: StatusThresholds;
  /** The built-in statuses and then the user's own, in the order of the table. */
  readonly styles: readonly StatusStyle[];
}

export const RULE_COLUMNS = ["code", "label", "gap", "limit", "undated", "fill", "color"] as const;

type RuleColumn = (typeof RULE_COLUMNS)[number];

const ruleColumnOf = vocabulary<RuleColumn>(({ sheet }) => sheet.rules);
const statusCodeOf = vocabulary<Status>(({ words }) => words.statuses);

/** Where the columns of a rules table are, by its header row. */
export function rulePlaces(header: readonly unknown[]): ReadonlyMap<RuleColumn | undefined, number> {
  return new Map(header.map((cell, place) => [ruleColumnOf(textCell(cell)), place] as const));
}

/** Which threshold stands where: one row a status, one column a kind of row. */
const THRESHOLDS: readonly [keyof StatusThresholds, Status, "gap" | "limit" | "undated"][] = [
  ["onTrackGap", "on-track", "gap"],
  ["behindGap", "behind", "gap"],
  ["limitBehind", "behind", "limit"],
  ["undatedOnTrack", "on-track", "undated"],
  ["undatedBehind", "behind", "undated"],
];

/** The rules of a workbook in which nobody has changed them. */
export function defaultRules(language: Language): Rules {
  const labels = texts(language).words.statuses;
  const styles = STATUSES.map((code) => ({ code, label: labels[code], ...STATUS_COLORS[code] }));
  return { thresholds: DEFAULT_THRESHOLDS, styles };
}

/** The rules as a table with its header row. The inverse of {@link parseRules}. */
export function formatRules({ thresholds, styles }: Rules, language: Language): (string | number)[][] {
  const headers = texts(language).sheet.rules;
  const rows = styles.map((style) =>
    RULE_COLUMNS.map((column) => {
      if (column === "code" || column === "label" || column === "fill" || column === "color")
        return style[column];
      const threshold = THRESHOLDS.find(([, code, place]) => code === style.code && place === column);
      return threshold ? thresholds[threshold[0]] : "";
    }),
  );
  return [RULE_COLUMNS.map((column) => headers[column]), ...rows];
}

/**
 * Reads a rules table. Blank thresholds, labels and colours are the defaults; rows whose code is no built-in status are
 * statuses of the user's own. Fails when it is no rules table or a threshold is no number.
 */
export function parseRules(
  table: readonly (readonly unknown[])[],
  language: Language,
): Result<Rules, Problem> {
  const places = rulePlaces(table[0] ?? []);
  if (!places.has("code")) return fail({ code: "no-rules" });
  const rows = table.slice(1).map((cells) => (column: RuleColumn) => cells[places.get(column) ?? -1]);
  const thresholds: Record<keyof StatusThresholds, number> = { ...DEFAULT_THRESHOLDS };
  for (const [key, code, column] of THRESHOLDS) {
    const read = numberCell(rows.find((cell) => codeOf(cell) === code)?.(column), "threshold");
    if (!read.ok) return read;
    if (read.value !== undefined && (read.value < 0 || read.value > 1)) {
      return fail({ code: "threshold-range", text: String(read.value) });
    }
    thresholds[key] = read.value ?? thresholds[key];
  }
  return ok({ thresholds, styles: stylesOf(rows, language) });
}

type RuleCell = (column: RuleColumn) => unknown;

function codeOf(cell: RuleCell): Status | "" {
  return statusCodeOf(textCell(cell("code"))) ?? "";
}

function stylesOf(rows: readonly RuleCell[], language: Language): StatusStyle[] {
  const named = rows.filter((cell) => !isBlankCell(cell("code")) || !isBlankCell(cell("label")));
  const own = named.map((cell) => styleOf(cell, language));
  const missing = defaultRules(language).styles.filter(
    ({ code }) => !own.some((style) => style.code === code),
  );
  return [...own, ...missing];
}

function styleOf(cell: RuleCell, language: Language): StatusStyle {
  const code = codeOf(cell);
  const word = code ? texts(language).words.statuses[code] : textCell(cell("code"));
  const colors = STATUS_COLORS[code || "no-data"];
  return {
    code,
    label: textCell(cell("label")) || word,
    fill: colorOf(textCell(cell("fill"))) ?? colors.fill,
    color: colorOf(textCell(cell("color"))) ?? colors.color,
  };
}

/** "#rrggbb" in lower case, as Google hands colours back; undefined for anything else. */
function colorOf(text: string): string | undefined {
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined;
}

/** The label of a built-in status. */
export function statusLabel(status: Status, { styles }: Rules): string {
  return styles.find(({ code }) => code === status)?.label ?? status;
}

/** The style that a status set by hand means: by label, code or word in any language; undefined for an unknown one. */
export function statusStyleNamed(text: string, { styles }: Rules): StatusStyle | undefined {
  const code = statusCodeOf(text);
  return (
    styles.find(({ label }) => foldWord(label) === foldWord(text)) ??
    (code && styles.find((style) => style.code === code))
  );
}

export const cadenceOf = vocabulary<Cadence>(({ sheet }) => sheet.cadences);

/** A cadence as days: a word or a number of days from 1 on; undefined for a blank cell, which asks for no check-ins. */
export function parseCadence(cell: unknown, language: Language): Result<number | undefined, Problem> {
  if (isBlankCell(cell)) return ok(undefined);
  if (typeof cell === "number" && cell >= 1) return ok(Math.floor(cell));
  const text = textCell(cell);
  const cadence = cadenceOf(text);
  return cadence
    ? ok(CADENCE_DAYS[cadence])
    : fail({ code: "unknown-cadence", text, words: cadenceWords(language) });
}

/** What the cell offers to choose from. */
export function cadenceWords(language: Language): string[] {
  const words = texts(language).sheet.cadences;
  return CADENCES.map((cadence) => words[cadence]);
}
