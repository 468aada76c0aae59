import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { NAMES } from "../formulas.ts";
import { isType } from "./conditions.ts";
import {
  choices,
  counted,
  inherited,
  kinds,
  mirror,
  periodLabels,
  type RowFormulas,
  rowsBy,
  rowsWhere,
  scores,
} from "./data-formulas.ts";
import { type DataBlock, KPI_MIRRORED, OKR_MIRRORED, SHOWN, TEXTS } from "./data-places.ts";
import { kpisShown } from "./number-formulas.ts";

/** The sheets that the data come from, as formulas name them. */
export interface DataSources {
  /** A column of the OKR sheet below its header. */
  readonly okr: (column: (typeof OKR_MIRRORED)[number]) => string;
  /** The whole table of the OKR sheet, header and all. */
  readonly okrTable: string;
  /** Undefined when there is no sheet KPI. */
  readonly kpi: ((column: (typeof KPI_MIRRORED)[number]) => string) | undefined;
  readonly kpiTable: string;
  /** What the statuses are called, as formulas, in the order of every legend. */
  readonly labels: readonly string[];
}

/** Formulas below the header, of which the answer fills what is below them. */
export function spilled(
  { okr, kpi }: DataSources,
  formulas: RowFormulas,
  language: Language,
): readonly (readonly [DataBlock, readonly string[]])[] {
  const { data } = formulas;
  const kind = data.column("kind");
  const { all } = texts(language).dashboard;
  const confidence = data.column("confidenceThen", SHOWN.weeks - 1);
  const datable = `((${kind}=1)+(${kind}=3))*ISNUMBER(${data.okr("startDate")})*ISNUMBER(${data.okr("dueDate")})`;
  const handed = (block: "area" | "owner") =>
    [data.okr(block), data.column(block), data.column(block, 1)].map((values) =>
      inherited(values, values, formulas),
    );
  const lists = (block: "area" | "owner") => (kpi ? [data.okr(block), data.kpi(block)] : [data.okr(block)]);
  return [
    ["okr", [mirror(OKR_MIRRORED, TEXTS, okr)]],
    ["kpi", kpi ? [mirror(KPI_MIRRORED, TEXTS, kpi)] : []],
    ["areas", [choices(lists("area"), all)]],
    ["owners", [choices(lists("owner"), all)]],
    ["periods", [choices([data.column("period")], all)]],
    ["kpiTitles", kpi ? [`=IFERROR(FILTER(${data.kpi("title")}; ${data.column("kpiShown")}=1); "")`] : []],
    ["kind", [kinds(formulas)]],
    ["area", handed("area")],
    ["owner", handed("owner")],
    [
      "period",
      [
        periodLabels(formulas),
        inherited(data.column("period"), data.column("period"), formulas),
        inherited(data.column("period", 1), data.column("period", 1), formulas),
      ],
    ],
    ["counted", [counted(formulas)]],
    ["score", [scores(formulas)]],
    ["attention", [rowsBy(`${data.column("score")}>0`, data.column("score"), false, formulas)]],
    ["objectives", [rowsWhere(`(${kind}=1)*(${isType("objective", data.okr("type"))})`, formulas)]],
    ["timeline", [rowsWhere(datable, formulas)]],
    ["confidence", [rowsBy(`(${kind}=2)*ISNUMBER(${confidence})`, confidence, true, formulas)]],
    ["kpiShown", kpi ? [kpisShown(formulas)] : []],
  ];
}

/** Formulas of which the answer has a header row of its own. */
export function headed(
  { okrTable, kpi, kpiTable }: DataSources,
  { data }: RowFormulas,
): readonly (readonly [DataBlock, readonly string[]])[] {
  const history = (table: string, days: string, what: string) =>
    `=OKR_HISTORY(${table}; ${NAMES.log}; ${days}; "${what}")`;
  const points = data.block("burnUp", 1, SHOWN.points, 1);
  return [
    ["progressThen", [history(okrTable, points, "progress")]],
    ["expectedThen", [history(okrTable, points, "expected")]],
    ["confidenceThen", [history(okrTable, data.block("weeks", 1, SHOWN.weeks, 1), "confidence")]],
    ["kpiThen", kpi ? [history(kpiTable, data.number("monthBefore"), "value")] : []],
  ];
}
