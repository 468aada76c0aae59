import type { Goal, Panel } from "../app/contract.ts";
import type { Day } from "../domain/day.ts";
import { periodDays, periodOf } from "../domain/period.ts";
import { formatDay } from "../text/date.ts";
import { blankForm, type Form } from "./form.ts";
import { addRow, newRow } from "./form-edit.ts";
import type { Typed } from "./typed.ts";

/**
 * The form for a new objective, with one key result to begin with, and what can be guessed filled in.
 *
 * @param below Id of the objective that it is to hang under, if any
 */
export function newObjective(panel: Panel, below?: string): Form {
  const above = panel.objectives.find(({ id }) => id === below);
  const guessed = above ? from(above) : { ...lastPeriod(panel), ...common(panel) };
  const root = newRow(1, "objective", guessed);
  const form = addRow(blankForm(root), root.key, "key-result");
  return { ...form, opened: form.root };
}

/** The period that is being planned: the last objective's, while it lasts; else this quarter. */
function lastPeriod({ objectives, today }: Panel): Pick<Typed, "startDate" | "dueDate"> {
  const last = objectives.at(-1)?.fields;
  const running = last?.startDate != null && last.dueDate !== null && last.dueDate >= today;
  const { start, due } = running
    ? { start: last.startDate, due: last.dueDate }
    : periodDays(periodOf(today, "quarter"));
  return { startDate: formatDay(start), dueDate: formatDay(due) };
}

/** The owner and the area that all objectives have, when they all have the same. */
function common({ objectives }: Panel): Pick<Typed, "owner" | "area"> {
  const only = (field: "owner" | "area") => {
    const said = new Set(objectives.map(({ fields }) => fields[field]));
    return said.size === 1 ? ([...said][0] ?? "") : "";
  };
  return { owner: only("owner"), area: only("area") };
}

/** The period and the area of the objective above; its owner is somebody else. */
function from({ id, fields: { area, startDate, dueDate } }: Goal): Partial<Typed> {
  const text = (day: Day | null) => (day === null ? "" : formatDay(day));
  return { parent: id, area, startDate: text(startDate), dueDate: text(dueDate) };
}
