import type { Row } from "../model/form.ts";
import { familyOf, goalById } from "../model/goals.ts";
import { type ParentChoice, parentChoices } from "../model/tree.ts";
import { control, Field } from "./field.tsx";
import { surroundings } from "./surroundings.ts";

/** Any objective but itself and those below it, as a tree. */
export function ParentField({ row }: { readonly row: Row }) {
  const { state, t } = surroundings();
  const { panel } = state;
  const { parent } = row.typed;
  const choices = panel ? parentChoices(panel, row.id) : [];
  if (choices.length === 0 && parent === "") return null;
  const circular = panel !== null && row.id !== null && familyOf(panel, row.id).has(parent);
  return (
    <Field row={row} field="parent" optional info={circular ? t.alignment.circle : ""}>
      <select {...control(row, "parent")}>
        <option value="">{t.form.noParent}</option>
        {parent && choices.every(({ id }) => id !== parent) && (
          <option value={parent}>{(panel && goalById(panel, parent)?.fields.title) || parent}</option>
        )}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {indented(choice)}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Spaces that a browser does not take away. */
function indented({ label, depth }: ParentChoice): string {
  return "\u2003".repeat(depth) + (label || surroundings().t.panel.untitled);
}
