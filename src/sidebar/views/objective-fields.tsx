import type { Form } from "../model/form.ts";
import { ParentField } from "./parent-field.tsx";
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
