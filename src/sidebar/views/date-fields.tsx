import type { Row } from "../model/form.ts";
import { DateInput } from "./date-input.tsx";
import { control, Field } from "./field.tsx";
import { surroundings } from "./surroundings.ts";

/** The first and the last day of a row. */
export function DateFields({ row }: { readonly row: Row }) {
  return (
    <div class="pair">
      <DateField row={row} field="startDate" />
      <DateField row={row} field="dueDate" />
    </div>
  );
}

interface DateFieldProps {
  readonly row: Row;
  readonly field: "startDate" | "dueDate";
}

function DateField({ row, field }: DateFieldProps) {
  const { send } = surroundings();
  return (
    <Field row={row} field={field}>
      <DateInput
        {...control(row, field)}
        onDay={(text) => send({ type: "typed", key: row.key, field, text })}
      />
    </Field>
  );
}
