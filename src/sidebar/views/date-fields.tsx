import type { Row } from "../form.ts";
import { HALF_A_DATE } from "../typed.ts";
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
  const props = control(row, field);
  return (
    <Field row={row} field={field}>
      <input
        type="date"
        {...props}
        value={props.value === HALF_A_DATE ? undefined : props.value}
        onInput={({ currentTarget: { validity, value } }) =>
          send({ type: "typed", key: row.key, field, text: validity.badInput ? HALF_A_DATE : value })
        }
      />
    </Field>
  );
}
