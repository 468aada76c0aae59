import { tokenize } from "@borgar/fx";

type Token = ReturnType<typeof tokenize>[number];

/** A sign between two values, or before one. */
const OPERATOR = /^([-+*/^&=<>]|<=|>=|<>)$/;

/** After these a minus belongs to what follows. */
const OPENS = /^([-+*/^&=<>({,;]|<=|>=|<>)$/;

/**
 * A formula as Univer's parser can read it.
 *
 * It takes `-TRUE` and `-"5"` for one word, so these get brackets; and it refuses an array literal behind an operator when
 * the first operand is a bare value, so these get a function round them.
 */
export function readable(formula: string): string {
  const tokens = tokenize(formula, { negativeNumbers: false }).filter(({ type }) => type !== "whitespace");
  let arrayIsWrapped = false;
  return tokens
    .map(({ type, value }, at) => {
      if (value === "{") {
        arrayIsWrapped = OPERATOR.test(tokens[at - 1]?.value ?? "");
        return arrayIsWrapped ? "ARRAYFORMULA({" : value;
      }
      if (value === "}") return arrayIsWrapped ? "})" : value;
      const isWord = type === "bool" || type === "string";
      return isWord && isPrefixMinus(tokens, at - 1) ? `(${value})` : value;
    })
    .join("");
}

/** Whether a token is a minus that nothing stands before. */
function isPrefixMinus(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.value !== "-") return false;
  const { type = "fx_prefix", value = "" } = tokens[at - 1] ?? {};
  return type === "fx_prefix" || (type === "operator" && OPENS.test(value));
}
