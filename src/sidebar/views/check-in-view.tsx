import type { Panel } from "../../app/contract.ts";
import { SCOPES, type Scope } from "../../domain/check-in.ts";
import { currentId, rowsIn } from "../model/check-in.ts";
import { goalById } from "../model/goals.ts";
import { Button } from "./button.tsx";
import { CheckInItem } from "./check-in-item.tsx";
import { CheckInReview } from "./check-in-review.tsx";
import { BackHead } from "./head.tsx";
import { MovedView } from "./moved-view.tsx";
import { surroundings } from "./surroundings.ts";

/** A check-in: one row after another, a look over the answers, and in the end what they have moved. */
export function CheckInView() {
  const { checkIn, panel, moves } = surroundings().state;
  if (moves) return <MovedView moves={moves} />;
  if (!checkIn || !panel) return null;
  const id = currentId(checkIn);
  const goal = id === undefined ? undefined : goalById(panel, id);
  const looksOver = !goal && checkIn.queue.length > 0;
  return (
    <>
      <BackHead title={surroundings().t.checkIn.title} />
      {checkIn.scope && !looksOver && <ScopeField panel={panel} scope={checkIn.scope} />}
      {goal ? (
        <CheckInItem key={id} checkIn={checkIn} goal={goal} panel={panel} />
      ) : looksOver ? (
        <CheckInReview checkIn={checkIn} panel={panel} />
      ) : (
        <NothingDue />
      )}
    </>
  );
}

function NothingDue() {
  const { state, t } = surroundings();
  const { title, text } = t.checkIn.nothingDue;
  const scope = state.panel?.me ? "mine" : "all";
  return (
    <div class="welcome">
      <h2>{title}</h2>
      <p>{text}</p>
      <Button look="primary" text={t.checkIn.checkIn} event={{ type: "scope", scope }} />
    </div>
  );
}

interface ScopeFieldProps {
  readonly panel: Panel;
  readonly scope: Scope;
}

/** Whose rows, and only those that are due or all of them. */
function ScopeField({ panel, scope }: ScopeFieldProps) {
  const { t, send } = surroundings();
  const scopes = panel.me ? SCOPES : SCOPES.filter((one) => one === "all-due" || one === "all");
  return (
    <select
      id="scope"
      aria-label={t.checkIn.scope}
      value={scope}
      onChange={({ currentTarget: { value } }) => {
        const chosen = scopes.find((one) => one === value);
        if (chosen) send({ type: "scope", scope: chosen });
      }}
    >
      {scopes.map((one) => (
        <option key={one} value={one}>
          {t.checkIn.scopes[one](rowsIn(panel, one).length)}
        </option>
      ))}
    </select>
  );
}
