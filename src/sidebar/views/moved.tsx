import { kpiById } from "../model/goals.ts";
import { isLessSure, type Move, type Moves } from "../model/moves.ts";
import { sayFromTo, sayShares } from "../say/values.ts";
import { Button, Icon } from "./button.tsx";
import { FromTo, titleOf } from "./goal.tsx";
import { BackHead, backTo } from "./head.tsx";
import { surroundings } from "./surroundings.ts";

/** What a check-in has moved: its rows, then the objectives above them. */
export function MovedView({ moves: { rows, objectives } }: { readonly moves: Moves }) {
  const { state, t } = surroundings();
  const isKpi = ({ after }: Move) => state.panel !== null && kpiById(state.panel, after.id) !== undefined;
  return (
    <div class="fields">
      <BackHead title={t.checkIn.moved} />
      <MoveList title={t.kpi.title} moves={rows.filter(isKpi)} />
      <MoveList title={t.panel.keyResults} moves={rows.filter((row) => !isKpi(row))} />
      <MoveList title={t.panel.goals} moves={objectives} />
      <Button look="primary" text={backTo()} event={{ type: "close" }} />
    </div>
  );
}

interface MoveListProps {
  readonly title: string;
  readonly moves: readonly Move[];
}

function MoveList({ title, moves }: MoveListProps) {
  if (moves.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="answers">
        {moves.map((move) => (
          <MoveRow key={move.after.id} move={move} />
        ))}
      </ul>
    </section>
  );
}

function MoveRow({ move }: { readonly move: Move }) {
  const { language, t } = surroundings();
  const { before, after } = move;
  return (
    <li>
      <h3 class="name">{titleOf(after)}</h3>
      <p class="facts">
        {after.freshness && sayFromTo(before.fields.actual, after.fields.actual, after.fields, language)}
      </p>
      <div class="standing">
        <span>{sayShares(before.computed.progress, after.computed.progress, language)}</span>
        <FromTo from={before.computed.status} to={after.computed.status} />
      </div>
      {isLessSure(move) && (
        <p class="hint warning">
          <Icon name="warning" />
          {t.checkIn.confidenceFell(before.freshness?.confidence ?? 0, after.freshness?.confidence ?? 0)}
        </p>
      )}
    </li>
  );
}
