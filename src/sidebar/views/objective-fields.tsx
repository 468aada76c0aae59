import type { Form, Row } from "../form.ts";
import { familyOf } from "../goals.ts";
import { control, Field } from "./field.tsx";
import { PeriodField } from "./period-field.tsx";
import { surroundings } from "./surroundings.ts";
import { TextField, TitleField } from "./text-field.tsx";

/** The objective's own fields. */
export function ObjectiveFields({ form }: { readonly form: Form }) {
  const { t } = surroundings();
  const { root } = form;
  return (
    <section class="fields">
      <TitleField row={root} example={t.form.objectiveExample} />
      <TextField row={root} field="owner" />
      <PeriodField form={form} />
      <TextField row={root} field="area" optional />
      <ParentField row={root} />
    </section>
  );
}

/** Any objective but itself and those below it. */
function ParentField({ row }: { readonly row: Row }) {
  const { state, t } = surroundings();
  const family = row.id && state.panel ? familyOf(state.panel, row.id) : new Set<string>();
  const choices = state.panel?.objectives.filter(({ id }) => !family.has(id)) ?? [];
  const { parent } = row.typed;
  if (choices.length === 0 && parent === "") return null;
  return (
    <Field row={row} field="parent" optional>
      <select {...control(row, "parent")}>
        <option value="">{t.form.noParent}</option>
        {parent && choices.every(({ id }) => id !== parent) && <option>{parent}</option>}
        {choices.map(({ id, fields }) => (
          <option key={id} value={id}>
            {fields.title}
          </option>
        ))}
      </select>
    </Field>
  );
}
