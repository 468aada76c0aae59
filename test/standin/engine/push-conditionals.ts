import type { Book } from "../book/book.ts";
import type { ConditionalRule, ConditionalStyle } from "../book/records.ts";
import { mutate } from "./commands.ts";
import { judgeRule } from "./condition-units.ts";

let lastId = 0;

/** Hands a sheet's conditional formats to Univer, which colours by them, in place of those that it has. */
export function pushConditionals(book: Book, sheetId: string): void {
  const { conditional } = book.kit.modules;
  const model = book.kit.univer.__getInjector().get(conditional.ConditionalFormattingRuleModel);
  const old = model.getSubunitRules(book.workbook.getUnitId(), sheetId) ?? [];
  for (const { cfId } of [...old])
    mutate(book, conditional.DeleteConditionalRuleMutation.id, sheetId, { cfId });
  const rules = book.extras.conditionals.filter((one) => one.sheetId === sheetId).map(({ rule }) => rule);
  // Univer puts a new rule before the others: README §3.4, the first rule counts most.
  for (const rule of rules.reverse()) push(book, sheetId, rule);
}

function push(book: Book, sheetId: string, rule: ConditionalRule): void {
  const cfId = `google-${lastId++}`;
  const style = styleOf(rule.style);
  const ranges = rule.ranges.map(({ box }) => ({ ...box }));
  const config = rule.gradient
    ? scale(rule)
    : { type: "highlightCell", subType: "text", operator: "equal", style };
  const whole = { cfId, ranges, stopIfTrue: !rule.gradient, rule: config };
  mutate(book, book.kit.modules.conditional.AddConditionalRuleMutation.id, sheetId, { rule: whole });
  if (!rule.gradient) judgeRule(book, sheetId, cfId, rule, style);
}

function styleOf({
  background,
  fontColor,
  bold,
  italic,
  underline,
  strikethrough,
}: ConditionalStyle): object {
  return {
    ...(background ? { bg: { rgb: background } } : {}),
    ...(fontColor ? { cl: { rgb: fontColor } } : {}),
    ...(bold === null ? {} : { bl: bold ? 1 : 0 }),
    ...(italic === null ? {} : { it: italic ? 1 : 0 }),
    ...(underline === null ? {} : { ul: { s: underline ? 1 : 0 } }),
    ...(strikethrough === null ? {} : { st: { s: strikethrough ? 1 : 0 } }),
  };
}

/** A colour scale from two or three points. */
function scale({ gradient = {} }: ConditionalRule): object {
  const kinds: Record<string, string> = {
    NUMBER: "num",
    PERCENT: "percent",
    PERCENTILE: "percentile",
    MIN: "min",
    MAX: "max",
  };
  const points = [gradient.min, gradient.mid, gradient.max].flatMap((point) => point ?? []);
  const config = points.map(({ color, type, value }, index) => ({
    index,
    color,
    value: { type: kinds[type] ?? "num", ...(value === "" ? {} : { value: Number(value) }) },
  }));
  return { type: "colorScale", config };
}
