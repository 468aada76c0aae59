import { KINDS } from "../../domain/kpi.ts";
import { type ColumnFormat, formatColumn } from "../../google/looks.ts";
import type { Column } from "../../tables/header.ts";
import { cadenceWords, type Rules } from "../../tables/settings.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { FormulaColumn, Table } from "./table.ts";

/** What can be chosen in a column: the words of a list, or what the column holds already. */
type DropDown = Pick<ColumnFormat, "list" | "ownList">;

/** The drop-down of a column; owners and areas are what people have called them. */
export function dropDownOf(column: Column | FormulaColumn, language: Language): DropDown {
  if (column === "owner" || column === "area") return { ownList: true };
  const list = listOf(column, language);
  return list ? { list } : {};
}

function listOf(column: Column | FormulaColumn, language: Language): readonly string[] | undefined {
  const { words, sheet } = texts(language);
  switch (column) {
    case "type":
      return Object.values(words.types);
    case "measure":
      return Object.values(words.measures);
    case "confidence":
      return ["1", "2", "3", "4", "5"];
    case "category":
      return Object.values(sheet.categories);
    case "kind":
      return KINDS.map((kind) => sheet.kinds[kind]);
    case "cadence":
      return cadenceWords(language);
    default:
      return undefined;
  }
}

/** Offers the labels in the column Own status. */
export function offerStatuses({ sheet, header }: Table, { styles }: Rules): void {
  const column = header.places.ownStatus;
  if (column !== undefined) formatColumn(sheet, { column, list: styles.map(({ label }) => label) });
}
