import type { Goal } from "../../app/contract.ts";
import { flatten, goalById } from "../goals.ts";
import { kpiFieldId } from "../ids.ts";
import type { KpiForm } from "../kpi-form.ts";
import { KpiField, kpiControl } from "./kpi-field.tsx";
import { surroundings } from "./surroundings.ts";

/** What a KPI supports, and whether it feeds it. */
export function KpiSupport({ form }: { readonly form: KpiForm }) {
  const { state, t, send } = surroundings();
  const { supports } = form.typed;
  const supported = state.panel && goalById(state.panel, supports);
  return (
    <>
      <KpiField form={form} field="supports" info={supports ? "" : t.kpi.hints.supports}>
        <select {...kpiControl(form, "supports")}>
          <option value="">{t.kpi.none}</option>
          {state.panel?.objectives.map((goal) => (
            <Choices key={goal.id} goal={goal} />
          ))}
          {supports && !supported && <option value={supports}>{supports}</option>}
        </select>
      </KpiField>
      {supported?.type === "key-result" && (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={form.feeds}
              aria-describedby={kpiFieldId("feed-notes")}
              onChange={() => send({ type: "kpi-set", change: { feeds: !form.feeds } })}
            />
            <span>{t.kpi.feed}</span>
          </label>
          <p class="facts" id={kpiFieldId("feed-notes")}>
            {t.kpi.feedHint}
          </p>
        </>
      )}
    </>
  );
}

/** An objective and its key results. */
function Choices({ goal }: { readonly goal: Goal }) {
  const { t } = surroundings();
  const rows = flatten(goal).filter(({ type }) => type === "objective" || type === "key-result");
  return (
    <optgroup label={goal.fields.title || t.panel.untitled}>
      {rows.map(({ id, type, fields }) => (
        <option key={id} value={id}>
          {t.words.types[type]}: {fields.title || t.panel.untitled}
        </option>
      ))}
    </optgroup>
  );
}
