import { CADENCES } from "../../domain/cadence.ts";
import { CATEGORIES, KINDS } from "../../domain/kpi.ts";
import { isOwnCategory, type KpiForm } from "../kpi-form.ts";
import { KpiField, KpiSelect, KpiText, kpiControl } from "./kpi-field.tsx";
import { surroundings } from "./surroundings.ts";

/** What a KPI is and who sees to it. */
export function KpiBasics({ form }: { readonly form: KpiForm }) {
  const { t } = surroundings();
  const { typed } = form;
  return (
    <>
      <KpiText form={form} field="title" />
      <CategoryField form={form} />
      <KpiSelect
        form={form}
        field="kind"
        options={[["", t.kpi.none], ...KINDS.map((kind) => [kind, t.kpi.kinds[kind]] as const)]}
      />
      <div class="pair">
        <KpiText form={form} field="area" />
        <KpiText form={form} field="owner" info={ownerHint(form)} />
      </div>
      <div class="pair">
        <KpiText form={form} field="source" info={typed.source.trim() ? "" : t.kpi.hints.source} />
        <KpiSelect
          form={form}
          field="cadence"
          options={[
            ["", t.kpi.none],
            ...CADENCES.map((cadence) => [cadence, t.kpi.cadences[cadence]] as const),
          ]}
        />
      </div>
      <KpiField form={form} field="note" optional>
        <textarea rows={2} {...kpiControl(form, "note")} />
      </KpiField>
    </>
  );
}

/** One of the four, or a word of the user's own. */
function CategoryField({ form }: { readonly form: KpiForm }) {
  const { t } = surroundings();
  const own = isOwnCategory(form.typed.category);
  const options = [
    ["", t.kpi.noCategory],
    ...CATEGORIES.map((category) => [category, t.kpi.categories[category]] as const),
    [" ", t.kpi.ownCategory],
  ] as const;
  return own ? (
    <KpiText form={form} field="category" />
  ) : (
    <KpiSelect form={form} field="category" options={options} />
  );
}

/** More than three KPIs for one person are hard to follow (ux.md 4). */
function ownerHint({ typed, id }: KpiForm): string {
  const { state, t } = surroundings();
  const owner = typed.owner.trim();
  if (owner === "") return t.kpi.hints.owner;
  const others = state.panel?.kpis.filter((kpi) => kpi.id !== id && kpi.fields.owner.trim() === owner) ?? [];
  return others.length >= 3 ? t.kpi.hints.tooMany(owner, others.length + 1) : "";
}
