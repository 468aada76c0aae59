import type { ComponentChildren } from "preact";
import type { Fields } from "../../app/contract.ts";
import type { HintPlace } from "../../domain/guidance.ts";
import { fieldId, notesId } from "../model/element-ids.ts";
import { UNFINISHED_DATE } from "../model/field-texts.ts";
import type { FormRow } from "../model/form.ts";
import { readNumberField } from "../model/number-field.ts";
import { fieldLabel, sayMistake } from "../say/mistakes.ts";
import { sayValue } from "../say/values.ts";
import { viewContext } from "./context.ts";
import { HintLine, Labelled, suggestionsId } from "./controls.tsx";

interface FieldProps {
  readonly row: FormRow;
  readonly field: keyof Fields;
  readonly label?: string;
  readonly optional?: boolean | undefined;
  /** How the value is understood, or what there is to know; shown while there is nothing to mend. */
  readonly info?: string | undefined;
  readonly children: ComponentChildren;
}

/** A field with its label on top and its notes below. */
export function FormField({ row, field, label, optional, info, children }: FieldProps) {
  const { language, t, notes } = viewContext();
  const mistake = notes.mistakeAt(row.key, field);
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
      {!mistake && <FieldHints row={row} place={field as HintPlace} />}
    </Labelled>
  );
}

/** What every control of a field has: its name, its value, its notes, and what typing in it does. */
export function controlProps(row: FormRow, field: keyof Fields) {
  const { send, notes } = viewContext();
  return {
    id: fieldId(row.key, field),
    value: row.typed[field],
    readOnly: row.linked.includes(field),
    autocomplete: "off" as const,
    "aria-invalid": notes.mistakeAt(row.key, field) ? true : undefined,
    "aria-describedby": notesId(row.key, field),
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      send({ type: "typed", key: row.key, field, text: currentTarget.value }),
  };
}

interface FieldHintsProps {
  readonly row: FormRow;
  readonly place: HintPlace;
}

/** Advice in place. It never blocks; a better measure can be taken over with a button. */
export function FieldHints({ row, place }: FieldHintsProps) {
  const { notes } = viewContext();
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

interface TextFieldProps {
  readonly row: FormRow;
  readonly field: keyof Fields;
  readonly optional?: boolean;
}

/** A short text, with what has been written there before to choose from. */
export function TextField({ row, field, optional }: TextFieldProps) {
  return (
    <FormField row={row} field={field} optional={optional}>
      <input type="text" list={suggestionsId(field)} {...controlProps(row, field)} />
    </FormField>
  );
}

/** A number as people write it, shown back as it was understood. */
export function NumberField({ row, field, optional }: TextFieldProps) {
  const { language, t } = viewContext();
  const unit = field === "weight" ? "" : row.typed.unit;
  const read = readNumberField(row.typed[field], unit, language);
  const info =
    read.ok && read.value !== null ? t.form.understoodAs(sayValue(read.value, unit, language)) : "";
  return (
    <FormField row={row} field={field} optional={optional} info={field === "weight" ? "" : info}>
      <input type="text" inputMode="decimal" {...controlProps(row, field)} />
    </FormField>
  );
}

interface TitleFieldProps {
  readonly row: FormRow;
  /** Shown while there is no title. */
  readonly example: string;
}

/** A title may need more than one line to be read in a narrow panel; it never has line breaks. */
export function TitleField({ row, example }: TitleFieldProps) {
  const { send } = viewContext();
  const { key, typed } = row;
  return (
    <FormField row={row} field="title" info={typed.title === "" ? example : ""}>
      <textarea
        {...controlProps(row, "title")}
        rows={2}
        required
        onInput={({ currentTarget: { value } }) =>
          send({ type: "typed", key, field: "title", text: value.replace(/\s*\n\s*/g, " ") })
        }
      />
    </FormField>
  );
}

/** The first and the last day of a row. */
export function DateFields({ row }: { readonly row: FormRow }) {
  return (
    <div class="pair">
      <DateField row={row} field="startDate" />
      <DateField row={row} field="dueDate" />
    </div>
  );
}

interface DateFieldProps {
  readonly row: FormRow;
  readonly field: "startDate" | "dueDate";
}

function DateField({ row, field }: DateFieldProps) {
  const { send } = viewContext();
  return (
    <FormField row={row} field={field}>
      <DateInput
        {...controlProps(row, field)}
        onDay={(text) => send({ type: "typed", key: row.key, field, text })}
      />
    </FormField>
  );
}

type DateInputProps = ReturnType<typeof controlProps> & {
  /** What comes of typing: a day, nothing, or that a day is half typed. */
  readonly onDay: (text: string) => void;
};

/** A day; one that is half typed is to be finished. */
export function DateInput({ value, onDay, ...others }: DateInputProps) {
  return (
    <input
      type="date"
      {...others}
      value={value === UNFINISHED_DATE ? undefined : value}
      onInput={({ currentTarget: { validity, value: day } }) =>
        onDay(validity.badInput ? UNFINISHED_DATE : day)
      }
    />
  );
}
