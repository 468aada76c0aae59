import type { KpiFields } from "../../app/contract.ts";
import type { Language } from "../../text/language.ts";
import { panelTexts } from "../../text/texts.ts";
import type { FieldMistake } from "../model/field-texts.ts";
import type { FormRow } from "../model/form.ts";

/** The sentence that says how to mend a field. */
export function sayMistake(mistake: FieldMistake, language: Language): string {
  const { mistakes, kpiForm } = panelTexts(language);
  const { errors } = mistakes;
  switch (mistake.code) {
    case "no-title":
      return errors.noTitle;
    case "no-formula":
      return kpiForm.badFormula;
    case "bad-date":
      return errors.badDate;
    case "not-a-number":
      return errors.notANumber;
    case "unfinished":
      return errors.unfinished;
    case "too-big":
      return errors.tooBig;
    case "wrong-mark":
      return errors.wrongMark(mistake.suggestion);
    case "ambiguous":
      return errors.ambiguous(mistake.suggestion);
    case "bad-groups":
      return errors.badGroups(mistake.suggestion);
    case "percent-in-unit":
      return errors.percentInUnit(mistake.unit);
  }
}

/** What a field is called where it stands: the ends of a range have names of their own. */
export function fieldLabel(
  field: keyof KpiFields,
  { typed }: Pick<FormRow, "typed">,
  language: Language,
): string {
  const { fields, form } = panelTexts(language);
  if (typed.measure === "between" && field === "start") return form.lowEnd;
  if (typed.measure === "between" && field === "target") return form.highEnd;
  return fields[field];
}
