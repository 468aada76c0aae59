import { CATEGORIES } from "../../domain/kpi.ts";
import { ownCategories } from "../model/goals.ts";
import { kpiFieldId } from "../model/ids.ts";
import type { KpiForm } from "../model/kpi-form.ts";
import { isFilledIn, KpiField, kpiControl } from "./kpi-field.tsx";
import { surroundings } from "./surroundings.ts";

/** Stands for a word of the user's own among the choices; no category is called so. */
const OWN = "\n";

/** One of the four, one that is in use already, or a new word. */
export function CategoryField({ form }: { readonly form: KpiForm }) {
  const { t, send } = surroundings();
  const { category } = form.typed;
  return (
    <>
      <KpiField form={form} field="category">
        <select
          {...kpiControl(form, "category")}
          disabled={isFilledIn(form, "category")}
          value={form.ownCategory ? OWN : category}
          onInput={({ currentTarget: { value } }) =>
            send({ type: "kpi-category", chosen: value === OWN ? null : value })
          }
        >
          <option value="">{t.kpi.noCategory}</option>
          {choicesFor(form).map(([code, word]) => (
            <option key={code} value={code}>
              {word}
            </option>
          ))}
          <option value={OWN}>{t.kpiForm.ownCategory}</option>
        </select>
      </KpiField>
      {form.ownCategory && (
        <div class="field">
          <label for={kpiFieldId("own-category")}>{t.kpiForm.ownCategoryName}</label>
          <input type="text" {...kpiControl(form, "category")} id={kpiFieldId("own-category")} />
        </div>
      )}
    </>
  );
}

function choicesFor({ ownCategory, base }: KpiForm): readonly (readonly [code: string, word: string])[] {
  const { state, t } = surroundings();
  const known = state.panel ? ownCategories(state.panel) : [];
  const first = ownCategory ? "" : (base?.fields.category ?? "");
  const builtIn = CATEGORIES.map((code) => [code, t.kpi.categories[code]] as const);
  const own = new Set([...known, first].filter((word) => word && !CATEGORIES.some((code) => code === word)));
  return [...builtIn, ...[...own].map((word) => [word, word] as const)];
}
