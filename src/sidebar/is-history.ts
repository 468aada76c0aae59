import type { History, Outlook, PastCheckIn } from "../app/contract.ts";
import { isListOf, isNullOr, isNumber, isObjectOf, isText } from "./check.ts";
import { isNumberOrBlank } from "./is-fields.ts";

/** Whether something is the check-ins of a row and where they lead. */
export const isHistory = isObjectOf<History>({
  id: isText,
  checkIns: isListOf(
    isObjectOf<PastCheckIn>({
      day: isNumber,
      value: isNumberOrBlank,
      confidence: isNumberOrBlank,
      status: isText,
      note: isText,
      by: isText,
    }),
  ),
  forecast: isNullOr(
    isObjectOf<Outlook>({
      value: isNumber,
      low: isNumber,
      high: isNumber,
      from: isNumber,
      arrival: isNumberOrBlank,
      chance: isNumberOrBlank,
    }),
  ),
  whyNone: isText,
});
