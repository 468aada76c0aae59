import { NAMES } from "../formulas.ts";
import { clamped, isStale, passes } from "./conditions.ts";
import type { RowFormulas } from "./data-formulas.ts";
import { NUMBERS, type NumberName, OKR_MIRRORED, SHOWN } from "./data-places.ts";
import { inRow } from "./references.ts";

/** The single numbers of the dashboard, each as a formula; blank where there is nothing to count. */
export function numberFormulas({ data, labels }: RowFormulas, hasKpis: boolean): string[] {
  const kind = data.column("kind");
  const [start, due] = [data.number("start"), data.number("due")];
  const anything = `(${kind}=1)+(${kind}=2)`;
  const objectives = `SUMPRODUCT((${kind}=1)*1)`;
  const known = `SUMPRODUCT((${kind}=1)*ISNUMBER(${data.okr("progress")}))`;
  const status = data.kpi("status");
  const shown = data.column("kpiShown");
  const formulas: Readonly<Record<NumberName, string>> = {
    start: `=IFERROR(MIN(FILTER(${data.okr("startDate")}; (${anything})*ISNUMBER(${data.okr("startDate")}))); "")`,
    due: `=IFERROR(MAX(FILTER(${data.okr("dueDate")}; (${anything})*ISNUMBER(${data.okr("dueDate")}))); "")`,
    gone: `=IF(ISNUMBER(${start})*ISNUMBER(${due})=0; ""; IF(${due}<=${start}; 1; MAX(0; MIN(1; (${NAMES.today}-${start})/(${due}-${start})))))`,
    objectives: `=${objectives}`,
    progress: `=IF(${known}=0; ""; SUMPRODUCT((${kind}=1)*${data.column("counted")})/${objectives})`,
    expected: `=IFERROR(AVERAGE(FILTER(${data.okr("expected")}; (${kind}=1)*ISNUMBER(${data.okr("expected")}))); "")`,
    stale: `=SUMPRODUCT((${kind}=2)*${isStale(data.okr("reason"))})`,
    keyResults: `=SUMPRODUCT((${kind}=2)*1)`,
    kpis: hasKpis ? `=SUM(${shown})` : "0",
    kpisOnTarget: hasKpis
      ? `=SUMPRODUCT(${shown}*((${status}=${labels.done})+(${status}=${labels["on-track"]})))`
      : "0",
    attention: `=SUMPRODUCT((${data.column("score")}>0)*1)`,
    monthBefore: `=DATE(YEAR(${NAMES.today}); MONTH(${NAMES.today}); 1)-1`,
  };
  return NUMBERS.map((name) => formulas[name]);
}

/** Which KPIs pass the filters. */
export function kpisShown({ data, filters }: RowFormulas): string {
  const [area, owner] = [passes(filters.area, data.kpi("area")), passes(filters.owner, data.kpi("owner"))];
  return `=ARRAYFORMULA((${data.kpi("title")}<>"")*${area}*${owner})`;
}

/** How many objectives have a status. */
export function statusCount(label: string, { data }: RowFormulas): string {
  return `=SUMPRODUCT((${data.column("kind")}=1)*(${data.okr("status")}=${label}))`;
}

/** A point of the burn-up: the day, what was expected of the objectives by then, and what they had come to. */
export function burnUpPoint(point: number, { data }: RowFormulas): string[] {
  const [start, due] = [data.number("start"), data.number("due")];
  const day = `IF(ISNUMBER(${start})*ISNUMBER(${due})=0; ""; ${start}+INT(${point}*(${due}-${start})/${SHOWN.points - 1}))`;
  const date = data.cell("burnUp", 1 + point);
  const kind = data.column("kind");
  const mean = (values: string) =>
    `IFERROR(SUMPRODUCT(ARRAYFORMULA((${kind}=1)*${values}))/${data.number("objectives")}; "")`;
  const [expected, progress] = [data.column("expectedThen", point), data.column("progressThen", point)];
  return [
    `=${day}`,
    `=IF(${date}=""; ""; ${mean(clamped(expected))})`,
    `=IF(${date}=""; ""; IF(${date}>${NAMES.today}; ""; ${mean(clamped(progress))}))`,
  ];
}

/** The last day of a week of the heat map: today and the same day of the weeks before. */
export function weekDay(week: number): string {
  return `=${NAMES.today}-${7 * (SHOWN.weeks - 1 - week)}`;
}

/**
 * The parts of an objective's bar: dark as far as it has come, light behind that, and a gap or a stroke at what is expected.
 * Dark and light take turns, so the stroke is dark in the light and light in the dark.
 */
export function segments(row: string, { data }: RowFormulas): string[] {
  const found = (values: string) => `IFERROR(N(${inRow(values, row)}); 0)`;
  const progress = found(data.whole("counted"));
  const expected = `MAX(0; MIN(1; ${found(data.whole("okr", OKR_MIRRORED.indexOf("expected")))}))`;
  const before = `MAX(0; ${expected}-${STROKE})`;
  const parts = [
    `MIN(${progress}; ${before})`,
    `IF(${progress}<${expected}; MAX(0; ${before}-${progress}); MIN(${STROKE}; ${expected}))`,
    `IF(${progress}<${expected}; ${STROKE}; ${progress}-${expected})`,
    `1-MAX(${progress}; ${expected})`,
  ];
  return parts.map((part) => `=IF(${row}=""; 0; ${part})`);
}

/** Where a bar of the timeline begins, ends, and how far its row has come. */
export function bar(row: string, { data }: RowFormulas): string[] {
  const at = (column: "startDate" | "dueDate") => inRow(data.whole("okr", OKR_MIRRORED.indexOf(column)), row);
  const [start, due] = [at("startDate"), at("dueDate")];
  const reached = `${start}+(${due}-${start}+1)*${inRow(data.whole("counted"), row)}`;
  return [start, due, reached].map((day) => `=IF(${row}=""; ""; IFERROR(${day}; ""))`);
}

/** How wide the stroke at what is expected is. */
const STROKE = "1/50";
