import { texts } from "../../text/texts.ts";
import { FILTERS } from "./board-layout.ts";
import type { BoardContext, Put } from "./board-parts.ts";
import { isoDateText, isType, passesFilter, type References } from "./formula-parts.ts";
import { textLiteral } from "./references.ts";

/** A list to choose from: everything, and what stands in some columns. */
export function choiceList(columns: readonly string[], all: string): string {
  const lists = columns.map((column) => `IFERROR(FILTER(${column}; ${column}<>""); "")`);
  const known = lists.length > 1 ? `VSTACK(${lists.join("; ")})` : lists.join("");
  return `=VSTACK(${textLiteral(all)}; IFERROR(SORT(UNIQUE(${known})); ""))`;
}

/** The period of an objective with dates of its own, as text: the same in every locale. */
export function periodLabels({ data }: References): string {
  const [start, due] = [data.okr("startDate"), data.okr("dueDate")];
  const dated = `${isType("objective", data.okr("type"))}*ISNUMBER(${start})*ISNUMBER(${due})`;
  return `=ARRAYFORMULA(IF(${dated}>0; ${isoDateText(start)}&" – "&${isoDateText(due)}; ""))`;
}

/** What kind of row it is, if the filters let it through. */
export function rowKinds({ data, filters }: References): string {
  const type = data.okr("type");
  const shown = [
    passesFilter(filters.area, data.column("area", 2)),
    passesFilter(filters.owner, data.column("owner", 2)),
    passesFilter(filters.period, data.column("period", 2)),
  ];
  const untyped = `(${type}="")*(${data.okr("title")}<>"")`;
  const kind = `${isType("objective", type)}+2*(${isType("key-result", type)}+${untyped})+3*${isType("initiative", type)}`;
  return `=ARRAYFORMULA((${kind})*${shown.join("*")})`;
}

/** Which KPIs pass the filters. */
export function kpisShown({ data, filters }: References): string {
  const [area, owner] = [
    passesFilter(filters.area, data.kpi("area")),
    passesFilter(filters.owner, data.kpi("owner")),
  ];
  return `=ARRAYFORMULA((${data.kpi("title")}<>"")*${area}*${owner})`;
}

/** The title of the page, and what to filter it by. */
export function putFilters(put: Put, { choices, language }: BoardContext): void {
  const { dashboard: words, sheet } = texts(language);
  put(FILTERS.row, FILTERS.title.from, sheet.names.dashboard);
  for (const filter of ["area", "owner", "period"] as const) {
    put(FILTERS.row, FILTERS[filter].label.from, words[filter]);
    put(FILTERS.row, FILTERS[filter].choice.from, choices[filter]);
  }
}
