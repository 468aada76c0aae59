import type { ComponentChildren } from "preact";
import type { KpiFields } from "../../app/contract.ts";
import type { HintPlace } from "../../domain/guidance.ts";
import { kpiFieldId, notesBelow } from "../model/ids.ts";
import type { KpiForm } from "../model/kpi-form.ts";
import type { KpiPlace } from "../model/kpi-read.ts";
import { fieldLabel, sayMistake } from "../say/mistakes.ts";
import { HintLine } from "./hint-line.tsx";
import { Labelled } from "./labelled.tsx";
import { surroundings } from "./surroundings.ts";

export interface KpiFieldProps {
  readonly form: KpiForm;
  readonly field: keyof KpiFields;
  readonly label?: string;
  readonly optional?: boolean;
  /** How the value is understood, or what there is to know; shown while there is nothing to mend. */
  readonly info?: string | undefined;
}

/** A field with its label on top and its notes below. */
export function KpiField(props: KpiFieldProps & { readonly children: ComponentChildren }) {
  const { form, field, label, optional, info, children } = props;
  const { language, t } = surroundings();
  const mistake = sayMistakeAt(field);
  return (
    <Labelled
      id={kpiFieldId(field)}
      label={label ?? fieldLabel(field, form, language)}
      more={optional ? t.form.optional : ""}
      control={children}
      mistake={mistake}
      info={isFilledIn(form, field) ? t.form.linked : info}
    >
      {!mistake && <KpiHints place={field as HintPlace} />}
    </Labelled>
  );
}

/** What every control of a field has: its name, its value, its notes, and what typing in it does. */
export function kpiControl(form: KpiForm, field: keyof KpiFields) {
  const { send } = surroundings();
  return {
    ...named(field),
    value: form.typed[field],
    readOnly: isFilledIn(form, field),
    onInput: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      send({ type: "kpi-typed", field, text: value }),
  };
}

/** A place of the form by its name, with what stands below it. */
export function named(place: KpiPlace) {
  const id = kpiFieldId(place);
  return {
    id,
    autocomplete: "off" as const,
    "aria-invalid": sayMistakeAt(place) ? true : undefined,
    "aria-describedby": notesBelow(id),
  };
}

/** A formula of the user's own gives it; the actual value has fields of its own for that. */
export function isFilledIn({ linked }: KpiForm, field: keyof KpiFields): boolean {
  return field !== "actual" && linked.includes(field);
}

/** The sentence that says how to mend a place; "" when there is nothing to mend. */
export function sayMistakeAt(place: KpiPlace): string {
  const { language, kpiNotes } = surroundings();
  const mistake = kpiNotes?.mistakeAt(place);
  return mistake ? sayMistake(mistake, language) : "";
}

/** Advice in place. It never blocks; a better measure can be taken over with a button. */
export function KpiHints({ place }: { readonly place: HintPlace }) {
  const hints = surroundings().kpiNotes?.hintsAt(place) ?? [];
  return (
    <>
      {hints.map((hint) => (
        <HintLine
          key={hint.code}
          hint={hint}
          take={(measure) => ({ type: "kpi-typed", field: "measure", text: measure })}
        />
      ))}
    </>
  );
}
