import type { Book } from "../book.ts";
import type { RangeState } from "../range/range.ts";
import { define, type Member, type Members, SELF } from "../service/define.ts";
import { enumName } from "../service/enums.ts";
import { refuse } from "../service/errors.ts";
import { stateOf } from "../service/hidden.ts";
import { cssColour } from "../text/colours.ts";
import { CONDITIONS } from "./criteria.ts";
import type { ConditionalRule, ConditionalStyle } from "./rule-records.ts";
import { toRuleValue } from "./values.ts";

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

/** Sets one part of the style; null removes it: platform.md 3.4. */
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
