import type { Box } from "../text/a1.ts";

/** A criterion's value as JSON. */
export type RuleValue =
  | null
  | string
  | number
  | boolean
  | { date: number }
  | { relative: string }
  | { range: { sheetId: string; box: Box } }
  | { list: string[] };

/** What a conditional format may change: platform.md 3.4. */
export interface ConditionalStyle {
  background: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  strikethrough: boolean | null;
}

/** One end or the middle of a colour scale. */
export interface GradientPoint {
  color: string;
  type: string;
  value: string;
}

/** A conditional format as JSON. */
export interface ConditionalRule {
  ranges: { sheetId: string; box: Box }[];
  condition: { type: string; values: RuleValue[] } | undefined;
  style: ConditionalStyle;
  gradient: Partial<Record<"min" | "mid" | "max", GradientPoint>> | undefined;
}

/** A data validation as JSON. */
export interface ValidationRule {
  type: string;
  values: RuleValue[];
  allowInvalid: boolean;
  helpText: string | null;
}
