import type { Panel } from "../../app/contract.ts";
import { type CheckedRow, checkedRows, keptCheckIn, laggards, lateRows, rowsIn } from "../model/check-in.ts";
import { known } from "../model/goals.ts";
import type { State } from "../model/state.ts";
import { inARow } from "../say/values.ts";
import { Button } from "./button.tsx";
import { titleOf } from "./goal.tsx";
import { surroundings } from "./surroundings.ts";

/** So many late rows are named; the others are counted. */
const NAMED = 3;

/** Whether checking in is what is to be done first. */
export function wantsCheckIn({ panel, checkIn }: State): boolean {
  return panel !== null && (leftOver(panel, checkIn) > 0 || rowsIn(panel, "all-due").length > 0);
}

/** How many answers are not saved yet. */
function leftOver(panel: Panel, checkIn: State["checkIn"]): number {
  return (checkIn ?? keptCheckIn(panel))?.answers.length ?? 0;
}

/** What is to be checked in, what is late and whose it is. */
export function DueSection({ panel }: { readonly panel: Panel }) {
  const { state, t } = surroundings();
  if (checkedRows(panel).length === 0) return null;
  const left = leftOver(panel, state.checkIn);
  return (
    <section class="card due" aria-labelledby="due">
      <div class="line">
        <h2 id="due">{t.checkIn.title}</h2>
        <p class="facts">{t.checkIn.due(rowsIn(panel, "all-due").length)}</p>
      </div>
      <Late panel={panel} />
      {left > 0 && <p class="facts">{t.checkIn.unsaved(left)}</p>}
      <div class="buttons">
        <Button
          look={wantsCheckIn(state) ? "primary" : "secondary"}
          text={left > 0 ? t.checkIn.resume : t.checkIn.checkIn}
          event={{ type: "check-in", id: null }}
        />
        {left > 0 && <Button look="quiet" text={t.questions.leaving.confirm} event={{ type: "forget" }} />}
      </div>
      <Me panel={panel} />
    </section>
  );
}

function Late({ panel }: { readonly panel: Panel }) {
  const { t } = surroundings();
  const late = lateRows(panel);
  if (late.length === 0) return null;
  const people = laggards(panel).map(([owner, count]) => `${owner || t.checkIn.nobody} (${count})`);
  return (
    <>
      <ul class="late">
        {late.slice(0, NAMED).map((row) => (
          <LateRow key={row.id} row={row} />
        ))}
        {late.length > NAMED && <li class="facts">{t.checkIn.more(late.length - NAMED)}</li>}
      </ul>
      <p class="facts">{t.checkIn.notCheckedIn(people.join(", "))}</p>
    </>
  );
}

function LateRow({ row }: { readonly row: CheckedRow }) {
  const { t } = surroundings();
  const title = titleOf(row);
  return (
    <li>
      <Button
        look="link"
        text={title}
        says={t.checkIn.checkInOf(title)}
        event={{ type: "check-in", id: row.id }}
      />
      <p class="facts">{inARow([row.fields.owner, t.checkIn.overdue(row.freshness.days)])}</p>
    </li>
  );
}

/** Which of the owners the person is. */
function Me({ panel }: { readonly panel: Panel }) {
  const { t, send } = surroundings();
  const owners = [...new Set([...known(panel, "owner"), panel.me])].filter(Boolean);
  return (
    <div class="field me">
      <label for="me">{t.checkIn.me}</label>
      <select
        id="me"
        value={panel.me}
        onChange={({ currentTarget: { value } }) =>
          send({ type: "ask", request: { do: "choose-me", me: value } })
        }
      >
        <option value="">{t.checkIn.chooseName}</option>
        {owners.map((owner) => (
          <option key={owner} value={owner}>
            {owner}
          </option>
        ))}
      </select>
    </div>
  );
}
