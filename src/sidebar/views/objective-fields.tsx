import {
  type NamedPeriod,
  nameOfPeriod,
  PERIOD_UNITS,
  type Period,
  periodChoices,
  periodDays,
} from "../../domain/calendar.ts";
import { formatDay, parseDay, sayDays } from "../../text/date.ts";
import type { Form, Row } from "../model/form.ts";
import { familyOf, goalById } from "../model/goals.ts";
import { type ParentChoice, parentChoices } from "../model/tree.ts";
import { control, DateFields, Field, Hints, TextField, TitleField } from "./fields.tsx";
import { surroundings } from "./surroundings.ts";

/** The objective's own fields. */
export function ObjectiveFields({ form }: { readonly form: Form }) {
  const { t } = surroundings();
  const { root } = form;
  return (
    <section class="fields">
      <TitleField row={root} example={t.form.objectiveExample} />
      <TextField row={root} field="owner" />
      <PeriodField form={form} />
      <TextField row={root} field="area" optional />
      <ParentField row={root} />
    </section>
  );
}

const OWN = "own";
const NONE = "none";

/** The period of an objective: chosen by its name, or by two dates. */
export function PeriodField({ form }: { readonly form: Form }) {
  const { language, t } = surroundings();
  const { root } = form;
  const period = typedPeriod(form);
  const chosen = chosenIn(form);
  const linked = root.linked.includes("startDate") || root.linked.includes("dueDate");
  return (
    <div class="field">
      <label for="period">{t.form.period}</label>
      <PeriodSelect form={form} chosen={chosen} disabled={linked} />
      <div class="notes" id="period-notes">
        {chosen !== OWN && period && <p class="soft">{sayDays(period.start, period.due, language)}</p>}
        <Hints row={root} place="period" />
      </div>
      {chosen === OWN && <DateFields row={root} />}
    </div>
  );
}

interface PeriodSelectProps {
  readonly form: Form;
  readonly chosen: string;
  readonly disabled: boolean;
}

function PeriodSelect({ form, chosen, disabled }: PeriodSelectProps) {
  const { t, send } = surroundings();
  const choices = choicesFor(form);
  return (
    <select
      id="period"
      value={chosen}
      disabled={disabled}
      aria-describedby="period-notes"
      onInput={(event) => send({ type: "period", ...datesFor(event.currentTarget.value, form, choices) })}
    >
      {PERIOD_UNITS.map((unit) => (
        <optgroup key={unit} label={t.periods.units[unit]}>
          {choices
            .filter((choice) => choice.unit === unit)
            .map((choice) => (
              <option key={codeOf(choice)} value={codeOf(choice)}>
                {t.periods.name(choice)}
              </option>
            ))}
        </optgroup>
      ))}
      <option value={OWN}>{t.form.ownDates}</option>
      <option value={NONE}>{t.form.noPeriod}</option>
    </select>
  );
}

/** This and the next of each, and the one that is in use, be it long past. */
function choicesFor(form: Form): readonly NamedPeriod[] {
  const period = typedPeriod(form);
  const current = period && nameOfPeriod(period);
  const choices = periodChoices(surroundings().state.panel?.today ?? period?.start ?? 0);
  if (!current || choices.some((choice) => codeOf(choice) === codeOf(current))) return choices;
  return [current, ...choices];
}

function codeOf({ unit, number, year }: NamedPeriod): string {
  return `${unit}-${number}-${year}`;
}

/** The dates that follow from a choice; own dates begin with those of the period before. */
function datesFor(chosen: string, { root }: Form, choices: readonly NamedPeriod[]) {
  const named = choices.find((choice) => codeOf(choice) === chosen);
  if (!named) {
    const { startDate, dueDate } = root.typed;
    return chosen === OWN
      ? { start: startDate, due: dueDate, own: true }
      : { start: "", due: "", own: false };
  }
  const { start, due } = periodDays(named);
  return { start: formatDay(start), due: formatDay(due), own: false };
}

function typedPeriod({ root }: Form): Period | undefined {
  const start = parseDay(root.typed.startDate);
  const due = parseDay(root.typed.dueDate);
  return start === undefined || due === undefined ? undefined : { start, due };
}

/** Dates that are nobody's quarter, tertial, half-year or year are own dates. */
function chosenIn(form: Form): string {
  const { startDate, dueDate } = form.root.typed;
  const period = typedPeriod(form);
  const named = period && nameOfPeriod(period);
  if (named && !form.ownDates) return codeOf(named);
  return form.ownDates || startDate || dueDate ? OWN : NONE;
}

/** Any objective but itself and those below it, as a tree. */
export function ParentField({ row }: { readonly row: Row }) {
  const { state, t } = surroundings();
  const { panel } = state;
  const { parent } = row.typed;
  const choices = panel ? parentChoices(panel, row.id) : [];
  if (choices.length === 0 && parent === "") return null;
  const circular = panel !== null && row.id !== null && familyOf(panel, row.id).has(parent);
  return (
    <Field row={row} field="parent" optional info={circular ? t.alignment.circle : ""}>
      <select {...control(row, "parent")}>
        <option value="">{t.form.noParent}</option>
        {parent && choices.every(({ id }) => id !== parent) && (
          <option value={parent}>{(panel && goalById(panel, parent)?.fields.title) || parent}</option>
        )}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {indented(choice)}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Spaces that a browser does not take away. */
function indented({ label, depth }: ParentChoice): string {
  return "\u2003".repeat(depth) + (label || surroundings().t.panel.untitled);
}
