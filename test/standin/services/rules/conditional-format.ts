import type { Book } from "../../book/book.ts";
import type { ConditionalRule, ConditionalStyle } from "../../book/records.ts";
import { pushConditionals } from "../../engine/push-conditionals.ts";
import { checked, define, type Member, type Members, SELF } from "../../member/define.ts";
import { enumName, enumOf, stateOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import { cssColour } from "../../text/colours.ts";
import type { RangeState } from "../range/box.ts";
import type { SheetState } from "../sheet/grid-size.ts";
import { CONDITIONS, fromRuleValue, toRuleValue } from "./criteria.ts";

interface BuilderState {
  book: Book;
  rule: ConditionalRule;
}

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const conditions: Members<Builder, BuilderState> = Object.fromEntries(
  Object.entries(CONDITIONS).map(([name, type]) => [
    name,
    ({ rule }: BuilderState, ...values: unknown[]) => {
      const [first] = values;
      const relative = enumName("RelativeDate", first) ? "_RELATIVE" : "";
      rule.condition = { type: type + relative, values: values.map(toRuleValue) };
      return SELF;
    },
  ]),
);

/** Sets one part of the style; null removes it: README §3.4. */
function style<K extends keyof ConditionalStyle>(part: K): Member<BuilderState> {
  return ({ rule }: BuilderState, value: ConditionalStyle[K]) => {
    rule.style[part] = value;
    return SELF;
  };
}

function colour(part: "background" | "fontColor"): Member<BuilderState> {
  return ({ rule }: BuilderState, value: string | null) => {
    rule.style[part] = value === null ? null : (cssColour(value) ?? refuse(`Invalid color: ${value}`));
    return SELF;
  };
}

function gradient(point: "min" | "mid" | "max"): Member<BuilderState> {
  return ({ rule }: BuilderState, color: string, type: unknown = undefined, value: unknown = "") => {
    const kind = enumName("InterpolationType", type) ?? point.toUpperCase();
    rule.gradient = {
      ...rule.gradient,
      [point]: { color: cssColour(color) ?? color, type: kind, value: String(value) },
    };
    return SELF;
  };
}

const noStyle: ConditionalStyle = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};

const builder = define<Builder, BuilderState>("ConditionalFormatRuleBuilder", conditions, {
  withCriteria: ({ rule }, criteria: unknown, values: unknown[]) => {
    const type = enumName("BooleanCriteria", criteria) ?? refuse("Invalid argument: criteria");
    rule.condition = { type, values: values.map(toRuleValue) };
    return SELF;
  },
  setBackground: colour("background"),
  setFontColor: colour("fontColor"),
  setBold: style("bold"),
  setItalic: style("italic"),
  setUnderline: style("underline"),
  setStrikethrough: style("strikethrough"),
  setGradientMinpoint: gradient("min"),
  setGradientMaxpoint: gradient("max"),
  setGradientMinpointWithValue: gradient("min"),
  setGradientMidpointWithValue: gradient("mid"),
  setGradientMaxpointWithValue: gradient("max"),
  setRanges: ({ rule }, ranges: unknown[]) => {
    rule.ranges = ranges.map((range) => {
      const { sheetId, box } = stateOf<RangeState>(range, "Range") ?? refuse("Invalid argument: ranges");
      return { sheetId, box };
    });
    return SELF;
  },
  getRanges: ({ book, rule }) => rule.ranges.map(({ sheetId, box }) => book.make.range(sheetId, box)),
  copy: ({ book, rule }) => conditionalBuilder({ book, rule: structuredClone(rule) }),
  build: ({ book, rule }) => {
    if (rule.ranges.length === 0) refuse("A conditional format rule must have at least one range.");
    if (!rule.condition && !rule.gradient) refuse("A conditional format rule must have a condition.");
    return book.make.conditionalRule(structuredClone(rule));
  },
});

/** ConditionalFormatRuleBuilder: empty, or with a rule to change. */
export function conditionalBuilder({
  book,
  rule,
}: {
  book: Book;
  rule: ConditionalRule | undefined;
}): Builder {
  const empty = { ranges: [], condition: undefined, style: { ...noStyle }, gradient: undefined };
  return builder({ book, rule: rule ?? empty });
}

interface RuleState {
  book: Book;
  rule: ConditionalRule;
}

type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** README §3.4: criteria CUSTOM_FORMULA, values ["=A1>10"]; colours in lower-case hex. */
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

/** README §3.4: setConditionalFormatRules replaces all rules of the sheet; their order is their priority. */
export const sheetConditionals = {
  getConditionalFormatRules: ({ book, sheetId }) =>
    book.extras.conditionals
      .filter((one) => one.sheetId === sheetId)
      .map(({ rule }) => book.make.conditionalRule(rule)),
  setConditionalFormatRules: checked(rulesOf, ({ book, sheetId }: SheetState, rules: unknown[]) => {
    const records = rulesOf({ book, sheetId }, rules).map((rule) => ({
      sheetId,
      rule: structuredClone(rule),
    }));
    const others = book.extras.conditionals.filter((one) => one.sheetId !== sheetId);
    book.extras.conditionals = [...others, ...records];
    pushConditionals(book, sheetId);
  }),
  clearConditionalFormatRules: ({ book, sheetId }) => {
    book.extras.conditionals = book.extras.conditionals.filter((one) => one.sheetId !== sheetId);
    pushConditionals(book, sheetId);
  },
} satisfies Members<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;

function rulesOf(_: SheetState, rules: unknown[]): ConditionalRule[] {
  return rules.map(
    (rule) =>
      stateOf<{ rule: ConditionalRule }>(rule, "ConditionalFormatRule")?.rule ??
      refuse("Invalid argument: rules"),
  );
}
