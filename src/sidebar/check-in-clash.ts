import type { CheckInAnswer, Panel } from "../app/contract.ts";
import type { CheckIn } from "./check-in.ts";
import { goalById } from "./goals.ts";
import type { Clash } from "./rebase.ts";

/** The check-in on top of what the sheet has now: the values that differ are to be chosen between. */
export function reconcile(checkIn: CheckIn, panel: Panel): CheckIn {
  const answers = checkIn.answers.flatMap((answer) => rebasedOn(answer, panel));
  const queue = checkIn.queue.filter((id) => goalById(panel, id));
  const clashes = answers.flatMap((answer) => clashOf(answer, panel));
  const chosen = clashes.length > 0 ? clashes : null;
  return { ...checkIn, answers, queue, place: queue.length, stale: false, clashes: chosen };
}

/** A row that is gone needs no answer; the same value as the sheet's is no conflict. */
function rebasedOn(answer: CheckInAnswer, panel: Panel): readonly CheckInAnswer[] {
  const goal = goalById(panel, answer.id);
  if (!goal) return [];
  const { actual } = goal.fields;
  const linked = goal.linked.includes("actual");
  return [linked || answer.value === actual ? { ...answer, value: actual, base: actual } : answer];
}

function clashOf({ id, value, base }: CheckInAnswer, panel: Panel): readonly Clash[] {
  const goal = goalById(panel, id);
  if (!goal || goal.fields.actual === base) return [];
  const { title, actual } = goal.fields;
  // Whoever said that nothing has changed did not know of their value.
  const keep = value === base ? "theirs" : "mine";
  return [{ id, title, field: "actual", mine: value, theirs: actual, keep }];
}

/** The answers as they were chosen; what is left of one whose value is theirs is its note. */
export function chosenAnswers({ answers, clashes }: CheckIn): readonly CheckInAnswer[] {
  return answers.flatMap((answer) => {
    const clash = clashes?.find(({ id }) => id === answer.id);
    if (!clash) return [answer];
    const base = clash.theirs as number | null;
    if (clash.keep === "mine") return [{ ...answer, base }];
    return answer.note ? [{ ...answer, value: base, base }] : [];
  });
}
