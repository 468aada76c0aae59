import { texts } from "../../text/texts.ts";
import { NAMED_RANGES } from "../formulas.ts";
import { WIDGETS } from "./board-layout.ts";
import type { BoardContext, Put } from "./board-parts.ts";
import { NUMBERS, type NumberName } from "./data-layout.ts";
import { isoDateText, isStale, type References } from "./formula-parts.ts";
import { textLiteral } from "./references.ts";
import { SIGNS } from "./statuses.ts";

/** The cards at the top: a label, a number, and what belongs to it. */
export function putWidgets(put: Put, { references, language }: BoardContext): void {
  const { dashboard: words } = texts(language);
  const { data } = references;
  const of = (count: string, what: string) =>
    `=${textLiteral(`${words.of} `)}&${count}&${textLiteral(what && ` ${what}`)}`;
  const elapsed = data.number("elapsed");
  const widgets = [
    [words.period, periodText(references, words.noPeriod), daysLeft(references, words)],
    [
      words.timeGone,
      `=${elapsed}`,
      `=IF(${elapsed}=""; ""; SPARKLINE(${elapsed}; ${data.block("barOptions", 1, 4)}))`,
    ],
    [words.progress, `=${data.number("progress")}`, percentText(data.number("expected"), words.expected)],
    [words.objectives, `=${data.number("objectives")}`, statusCounts(references, SIGNS)],
    [words.stale, `=${data.number("stale")}`, of(data.number("keyResults"), words.ofKeyResults)],
    [words.kpisOnTarget, `=${data.number("kpisOnTarget")}`, of(data.number("kpis"), "")],
  ];
  widgets.forEach((lines, place) => {
    lines.forEach((line, row) => {
      put(WIDGETS.row + row, WIDGETS.spans[place]?.from ?? 0, line);
    });
  });
}

/** The single numbers of the dashboard, each as a formula; blank where there is nothing to count. */
export function numberFormulas({ data, labels }: References, hasKpis: boolean): string[] {
  const kind = data.column("kind");
  const [start, due] = [data.number("start"), data.number("due")];
  const anything = `(${kind}=1)+(${kind}=2)`;
  const objectives = `SUMPRODUCT((${kind}=1)*1)`;
  const known = `SUMPRODUCT((${kind}=1)*ISNUMBER(${data.okr("progress")}))`;
  const status = data.kpi("status");
  const shown = data.column("kpiShown");
  const byName: Readonly<Record<NumberName, string>> = {
    start: `=IFERROR(MIN(FILTER(${data.okr("startDate")}; (${anything})*ISNUMBER(${data.okr("startDate")}))); "")`,
    due: `=IFERROR(MAX(FILTER(${data.okr("dueDate")}; (${anything})*ISNUMBER(${data.okr("dueDate")}))); "")`,
    elapsed: `=IF(ISNUMBER(${start})*ISNUMBER(${due})=0; ""; IF(${due}<=${start}; 1; MAX(0; MIN(1; (${NAMED_RANGES.today}-${start})/(${due}-${start})))))`,
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
    monthBefore: `=DATE(YEAR(${NAMED_RANGES.today}); MONTH(${NAMED_RANGES.today}); 1)-1`,
  };
  return NUMBERS.map((name) => byName[name]);
}

/** The period in words. */
function periodText({ data }: References, none: string): string {
  const [start, due] = [data.number("start"), data.number("due")];
  return `=IF(${start}=""; ${textLiteral(none)}; ${isoDateText(start)}&" – "&${isoDateText(due)})`;
}

/** How many days the period has left. */
function daysLeft({ data }: References, words: { over: string; daysLeft: string }): string {
  const left = `${data.number("due")}-${NAMED_RANGES.today}`;
  return `=IF(${data.number("due")}=""; ""; IF(${left}<0; ${textLiteral(words.over)}; ${left}&${textLiteral(` ${words.daysLeft}`)}))`;
}

/** A share as people read it, in a sentence. */
function percentText(share: string, before: string): string {
  return `=IF(${share}=""; ""; ${textLiteral(`${before} `)}&ROUND(100*${share}; 0)&" %")`;
}

/** How many objectives stand where; the legend of the charts tells what the signs are. */
function statusCounts({ data }: References, signs: readonly string[]): string {
  const parts = signs.map((sign, place) => `"${sign} "&${data.cell("statuses", 1 + place, 2)}`);
  return `=${parts.join('&"   "&')}`;
}
