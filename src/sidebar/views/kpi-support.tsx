import type { Goal, Panel } from "../../app/contract.ts";
import { flatten, goalById, kpisFor } from "../model/goals.ts";
import { notesBelow } from "../model/ids.ts";
import type { KpiForm } from "../model/kpi-form.ts";
import { Icon } from "./icons.tsx";
import { isFilledIn, KpiField, kpiControl } from "./kpi-field.tsx";
import { surroundings } from "./surroundings.ts";
import { titleOf } from "./unfold.tsx";

/** What a KPI supports, and whether it feeds it. */
export function KpiSupport({ form }: { readonly form: KpiForm }) {
  const { state, t } = surroundings();
  const { panel } = state;
  const { supports } = form.typed;
  const supported = panel ? goalById(panel, supports) : undefined;
  return (
    <section class="fields">
      <KpiField form={form} field="supports">
        <select {...kpiControl(form, "supports")} disabled={isFilledIn(form, "supports")}>
          <option value="">{t.kpiForm.runsBusiness}</option>
          {supports && !supported && <option value={supports}>{supports}</option>}
          {panel?.objectives.map((goal) => (
            <Choices key={goal.id} goal={goal} />
          ))}
        </select>
      </KpiField>
      {panel && supported?.type === "key-result" && <Feed form={form} goal={supported} panel={panel} />}
    </section>
  );
}

const FEED = "kpi-feed";

interface FeedProps {
  readonly form: KpiForm;
  readonly goal: Goal;
  readonly panel: Panel;
}

/** A key result has one value, so that one KPI at most feeds it. */
function Feed({ form, goal, panel }: FeedProps) {
  const { t, send } = surroundings();
  const other = kpisFor(panel, goal.id).find(({ id, feeds }) => feeds && id !== form.id);
  const isMine = form.base?.feeds && form.base.fields.supports === goal.id;
  const ownFormula = goal.linked.includes("actual") && !isMine;
  const taken = other
    ? t.kpiForm.fedAlready(titleOf(other))
    : ownFormula
      ? t.kpiForm.ownFormula(titleOf(goal))
      : "";
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          id={FEED}
          checked={form.feeds}
          disabled={taken !== "" && !form.feeds}
          aria-describedby={notesBelow(FEED)}
          onChange={() => send({ type: "kpi-set", change: { feeds: !form.feeds } })}
        />
        <span>{t.kpiForm.feed(titleOf(goal))}</span>
      </label>
      <div class="notes" id={notesBelow(FEED)}>
        <p class="soft">{taken || t.kpiForm.feedHint}</p>
        {form.feeds && <OtherUnit mine={form.typed.unit} theirs={goal.fields.unit} />}
      </div>
    </div>
  );
}

/** Values go over as they are: 5 h would become 5 days. */
function OtherUnit({ mine, theirs }: { readonly mine: string; readonly theirs: string }) {
  const { t } = surroundings();
  const units = [mine, theirs].map((unit) => unit.trim() || "–");
  if (units[0]?.toLowerCase() === units[1]?.toLowerCase()) return null;
  return (
    <p class="hint warning">
      <Icon name="warning" />
      {t.kpiForm.otherUnit(`${units[0]}`, `${units[1]}`)}
    </p>
  );
}

/** An objective and its key results. */
function Choices({ goal }: { readonly goal: Goal }) {
  const { t } = surroundings();
  const rows = flatten(goal).filter(({ type }) => type === "objective" || type === "key-result");
  return (
    <optgroup label={titleOf(goal)}>
      {rows.map((row) => (
        <option key={row.id} value={row.id}>
          {t.words.types[row.type]}: {titleOf(row)}
        </option>
      ))}
    </optgroup>
  );
}
