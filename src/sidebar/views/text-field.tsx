import type { Fields } from "../../app/contract.ts";
import type { Row } from "../model/form.ts";
import { readFieldNumber } from "../model/typed.ts";
import { sayValue } from "../say/values.ts";
import { control, Field } from "./field.tsx";
import { suggestionsFor } from "./suggestions.tsx";
import { surroundings } from "./surroundings.ts";

interface TextFieldProps {
  readonly row: Row;
  readonly field: keyof Fields;
  readonly optional?: boolean;
}

/** A short text, with what has been written there before to choose from. */
export function TextField({ row, field, optional }: TextFieldProps) {
  return (
    <Field row={row} field={field} optional={optional}>
      <input type="text" list={suggestionsFor(field)} {...control(row, field)} />
    </Field>
  );
}

/** A number as people write it, shown back as it was understood. */
export function NumberField({ row, field, optional }: TextFieldProps) {
  const { language, t } = surroundings();
  const unit = field === "weight" ? "" : row.typed.unit;
  const read = readFieldNumber(row.typed[field], unit, language);
  const info = read.ok && read.value !== null ? t.form.understood(sayValue(read.value, unit, language)) : "";
  return (
    <Field row={row} field={field} optional={optional} info={field === "weight" ? "" : info}>
      <input type="text" inputMode="decimal" {...control(row, field)} />
    </Field>
  );
}

interface TitleFieldProps {
  readonly row: Row;
  /** Shown while there is no title. */
  readonly example: string;
}

/** A title may need more than one line to be read in a narrow panel; it never has line breaks. */
export function TitleField({ row, example }: TitleFieldProps) {
  const { send } = surroundings();
  const { key, typed } = row;
  return (
    <Field row={row} field="title" info={typed.title === "" ? example : ""}>
      <textarea
        {...control(row, "title")}
        rows={2}
        required
        onInput={({ currentTarget: { value } }) =>
          send({ type: "typed", key, field: "title", text: value.replace(/\s*\n\s*/g, " ") })
        }
      />
    </Field>
  );
}
