import { type CheckInEffect, type CheckInEffects, hasLostConfidence } from "../model/check-in-effects.ts";
import { kpiById } from "../model/kpis.ts";
import { sayProgressChange, sayValueChange } from "../say/values.ts";
import { Button, Icon } from "./button.tsx";
import { viewContext } from "./context.ts";
import { StatusChange, titleOf } from "./goal.tsx";
import { backLabel, ViewHeadWithBack } from "./head.tsx";

/** What a check-in has moved: its rows, then the objectives above them. */
export function CheckInEffectsView({ effects: { rows, objectives } }: { readonly effects: CheckInEffects }) {
  const { state, t } = viewContext();
  const isKpi = ({ after }: CheckInEffect) =>
    state.panel !== null && kpiById(state.panel, after.id) !== undefined;
  return (
    <div class="fields">
      <ViewHeadWithBack title={t.checkIn.moved} />
      <EffectList title={t.kpi.title} effects={rows.filter(isKpi)} />
      <EffectList title={t.common.keyResults} effects={rows.filter((row) => !isKpi(row))} />
      <EffectList title={t.common.goals} effects={objectives} />
      <Button variant="primary" text={backLabel()} event={{ type: "close" }} />
    </div>
  );
}

interface EffectListProps {
  readonly title: string;
  readonly effects: readonly CheckInEffect[];
}

function EffectList({ title, effects }: EffectListProps) {
  if (effects.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="answers">
        {effects.map((effect) => (
          <EffectRow key={effect.after.id} effect={effect} />
        ))}
      </ul>
    </section>
  );
}

function EffectRow({ effect }: { readonly effect: CheckInEffect }) {
  const { language, t } = viewContext();
  const { before, after } = effect;
  return (
    <li>
      <h3 class="name">{titleOf(after)}</h3>
      <p class="facts">
        {after.freshness && sayValueChange(before.fields.actual, after.fields.actual, after.fields, language)}
      </p>
      <div class="standing">
        <span>{sayProgressChange(before.computed.progress, after.computed.progress, language)}</span>
        <StatusChange from={before.computed.status} to={after.computed.status} />
      </div>
      {hasLostConfidence(effect) && (
        <p class="hint warning">
          <Icon name="warning" />
          {t.checkIn.confidenceFell(before.freshness?.confidence ?? 0, after.freshness?.confidence ?? 0)}
        </p>
      )}
    </li>
  );
}
