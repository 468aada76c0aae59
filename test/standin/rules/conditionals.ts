import { pushConditionals } from "../engine/push-conditionals.ts";
import type { Members } from "../service/define.ts";
import { refuse } from "../service/errors.ts";
import { stateOf } from "../service/hidden.ts";
import type { SheetState } from "../sheet/sheet.ts";
import type { ConditionalRule } from "./rule-records.ts";

/** platform.md 3.4: setConditionalFormatRules replaces all rules of the sheet; their order is their priority. */
export const sheetConditionals = {
  getConditionalFormatRules: ({ book, sheetId }) =>
    book.extras.conditionals
      .filter((one) => one.sheetId === sheetId)
      .map(({ rule }) => book.make.conditionalRule(rule)),
  setConditionalFormatRules: ({ book, sheetId }, rules: unknown[]) => {
    const states = rules.map(
      (rule) =>
        stateOf<{ rule: ConditionalRule }>(rule, "ConditionalFormatRule")?.rule ??
        refuse("Invalid argument: rules"),
    );
    const others = book.extras.conditionals.filter((one) => one.sheetId !== sheetId);
    book.extras.conditionals = [
      ...others,
      ...states.map((rule) => ({ sheetId, rule: structuredClone(rule) })),
    ];
    pushConditionals(book, sheetId);
  },
  clearConditionalFormatRules: ({ book, sheetId }) => {
    book.extras.conditionals = book.extras.conditionals.filter((one) => one.sheetId !== sheetId);
    pushConditionals(book, sheetId);
  },
} satisfies Members<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;
