import type { Panel } from "../../app/contract.ts";
import {
  type CheckInRow,
  checkInRows,
  lateOwners,
  lateRows,
  rowsInScope,
  sessionFromDraft,
} from "../model/check-in.ts";
import { textsInUse } from "../model/goals.ts";
import type { State } from "../model/state.ts";
import { joinFacts } from "../say/values.ts";
import { Button } from "./button.tsx";
import { viewContext } from "./context.ts";
import { titleOf } from "./goal.tsx";

/** So many late rows are named; the others are counted. */
const MOST_NAMED = 3;

/** Whether checking in is what is to be done first. */
export function wantsCheckIn({ panel, checkIn }: State): boolean {
  return panel !== null && (unsavedCount(panel, checkIn) > 0 || rowsInScope(panel, "all-due").length > 0);
}

/** How many answers are not saved yet. */
function unsavedCount(panel: Panel, checkIn: State["checkIn"]): number {
  return (checkIn ?? sessionFromDraft(panel))?.answers.length ?? 0;
}

/** What is to be checked in, what is late and whose it is. */
export function DueSection({ panel }: { readonly panel: Panel }) {
  const { state, t } = viewContext();
  if (checkInRows(panel).length === 0) return null;
  const left = unsavedCount(panel, state.checkIn);
  return (
    <section class="card due" aria-labelledby="due">
      <div class="line">
        <h2 id="due">{t.checkIn.title}</h2>
        <p class="facts">{t.checkIn.due(rowsInScope(panel, "all-due").length)}</p>
      </div>
      <LateRows panel={panel} />
      {left > 0 && <p class="facts">{t.checkIn.unsaved(left)}</p>}
      <div class="buttons">
        <Button
          variant={wantsCheckIn(state) ? "primary" : "secondary"}
          text={left > 0 ? t.checkIn.resume : t.checkIn.checkIn}
          event={{ type: "open-check-in", id: null }}
        />
        {left > 0 && (
          <Button variant="quiet" text={t.questions.leaving.confirm} event={{ type: "discard-check-in" }} />
        )}
      </div>
      <OwnerChoice panel={panel} />
    </section>
  );
}

function LateRows({ panel }: { readonly panel: Panel }) {
  const { t } = viewContext();
  const late = lateRows(panel);
  if (late.length === 0) return null;
  const people = lateOwners(panel).map(([owner, count]) => `${owner || t.checkIn.nobody} (${count})`);
  return (
    <>
      <ul class="late">
        {late.slice(0, MOST_NAMED).map((row) => (
          <LateRow key={row.id} row={row} />
        ))}
        {late.length > MOST_NAMED && <li class="facts">{t.checkIn.more(late.length - MOST_NAMED)}</li>}
      </ul>
      <p class="facts">{t.checkIn.notCheckedIn(people.join(", "))}</p>
    </>
  );
}

function LateRow({ row }: { readonly row: CheckInRow }) {
  const { t } = viewContext();
  const title = titleOf(row);
  return (
    <li>
      <Button
        variant="link"
        text={title}
        ariaLabel={t.checkIn.checkInOf(title)}
        event={{ type: "open-check-in", id: row.id }}
      />
      <p class="facts">{joinFacts([row.fields.owner, t.checkIn.overdue(row.freshness.days)])}</p>
    </li>
  );
}

/** Which of the owners the person is. */
function OwnerChoice({ panel }: { readonly panel: Panel }) {
  const { t, send } = viewContext();
  const owners = [...new Set([...textsInUse(panel, "owner"), panel.me])].filter(Boolean);
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
