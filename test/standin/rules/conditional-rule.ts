import type { Book } from "../book.ts";
import { define, type Members } from "../service/define.ts";
import { enumOf } from "../service/enums.ts";
import { conditionalBuilder } from "./conditional-builder.ts";
import type { ConditionalRule } from "./rule-records.ts";
import { fromRuleValue } from "./values.ts";

interface RuleState {
  book: Book;
  rule: ConditionalRule;
}

type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** platform.md 3.4: criteria CUSTOM_FORMULA, values ["=A1>10"]; colours in lower-case hex. */
const booleanCondition = define<Condition, RuleState>("BooleanCondition", {
  getCriteriaType: ({ rule }) => enumOf("BooleanCriteria", rule.condition?.type ?? "CUSTOM_FORMULA"),
  getCriteriaValues: ({ book, rule }) =>
    (rule.condition?.values ?? []).map((value) => fromRuleValue(book, value)),
  getBackground: ({ rule }) => rule.style.background,
  getFontColor: ({ rule }) => rule.style.fontColor,
  getBold: ({ rule }) => rule.style.bold,
  getItalic: ({ rule }) => rule.style.italic,
  getUnderline: ({ rule }) => rule.style.underline,
  getStrikethrough: ({ rule }) => rule.style.strikethrough,
});

type Gradient = GoogleAppsScript.Spreadsheet.GradientCondition;

const pointMembers = (
  point: "min" | "mid" | "max",
  name: "Min" | "Mid" | "Max",
): Members<Gradient, RuleState> => ({
  [`get${name}Color`]: ({ rule }: RuleState) => rule.gradient?.[point]?.color ?? null,
  [`get${name}Type`]: ({ rule }: RuleState) =>
    enumOf("InterpolationType", rule.gradient?.[point]?.type ?? name.toUpperCase()),
  [`get${name}Value`]: ({ rule }: RuleState) => rule.gradient?.[point]?.value ?? "",
});

const gradientCondition = define<Gradient, RuleState>(
  "GradientCondition",
  pointMembers("min", "Min"),
  pointMembers("mid", "Mid"),
  pointMembers("max", "Max"),
);

/** ConditionalFormatRule: one rule, as it was built. */
export const conditionalRule = define<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, RuleState>(
  "ConditionalFormatRule",
  {
    getBooleanCondition: (state) => (state.rule.gradient ? null : booleanCondition(state)),
    getGradientCondition: (state) => (state.rule.gradient ? gradientCondition(state) : null),
    getRanges: ({ book, rule }) => rule.ranges.map(({ sheetId, box }) => book.make.range(sheetId, box)),
    copy: ({ book, rule }) => conditionalBuilder({ book, rule: structuredClone(rule) }),
  },
);
