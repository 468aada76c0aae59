import type { ComponentChildren } from "preact";
import type { Fields } from "../../app/contract.ts";
import type { HintPlace } from "../../domain/guidance.ts";
import type { Row } from "../model/form.ts";
import { fieldId, notesId } from "../model/ids.ts";
import { fieldLabel, sayMistake } from "../say/mistakes.ts";
import { HintLine } from "./hint-line.tsx";
import { Labelled } from "./labelled.tsx";
import { surroundings } from "./surroundings.ts";

interface FieldProps {
  readonly row: Row;
  readonly field: keyof Fields;
  readonly label?: string;
  readonly optional?: boolean | undefined;
  /** How the value is understood, or what there is to know; shown while there is nothing to mend. */
  readonly info?: string | undefined;
  readonly children: ComponentChildren;
}

/** A field with its label on top and its notes below. */
export function Field({ row, field, label, optional, info, children }: FieldProps) {
  const { language, t, notes } = surroundings();
  const mistake = notes.mistakeIn(row.key, field);
  const said = row.linked.includes(field) ? t.form.linked : info;
  return (
    <Labelled
      id={fieldId(row.key, field)}
      label={label ?? fieldLabel(field, row, language)}
      more={optional ? t.form.optional : ""}
      control={children}
      mistake={mistake ? sayMistake(mistake, language) : ""}
      info={said}
    >
      {!mistake && <Hints row={row} place={field as HintPlace} />}
    </Labelled>
  );
}

/** What every control of a field has: its name, its value, its notes, and what typing in it does. */
export function control(row: Row, field: keyof Fields) {
  const { send, notes } = surroundings();
  return {
    id: fieldId(row.key, field),
    value: row.typed[field],
    readOnly: row.linked.includes(field),
    autocomplete: "off" as const,
    "aria-invalid": notes.mistakeIn(row.key, field) ? true : undefined,
    "aria-describedby": notesId(row.key, field),
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      send({ type: "typed", key: row.key, field, text: currentTarget.value }),
  };
}

interface HintsProps {
  readonly row: Row;
  readonly place: HintPlace;
}

/** Advice in place. It never blocks; a better measure can be taken over with a button. */
export function Hints({ row, place }: HintsProps) {
  const { notes } = surroundings();
  return (
    <>
      {notes.hintsAt(row.key, place).map((hint) => (
        <HintLine
          key={hint.code}
          hint={hint}
          take={(measure) => ({ type: "typed", key: row.key, field: "measure", text: measure })}
        />
      ))}
    </>
  );
}
