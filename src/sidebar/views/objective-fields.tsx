import {
  type NamedPeriod,
  nameOfPeriod,
  PERIOD_UNITS,
  type Period,
  periodChoices,
  periodDays,
} from "../../domain/calendar.ts";
import { formatDay, parseDay, sayDays } from "../../text/date.ts";
import type { Form, FormRow } from "../model/form.ts";
import { goalById, subtreeIds } from "../model/goals.ts";
import { type ParentChoice, parentChoices } from "../say/goals.ts";
import { viewContext } from "./context.ts";
import { controlProps, DateFields, FieldHints, FormField, TextField, TitleField } from "./fields.tsx";

/** The objective's own fields. */
export function ObjectiveFields({ form }: { readonly form: Form }) {
  const { t } = viewContext();
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

const OWN_DATES = "own";
const NO_PERIOD = "none";

/** The period of an objective: chosen by its name, or by two dates. */
function PeriodField({ form }: { readonly form: Form }) {
  const { language, t } = viewContext();
  const { root } = form;
  const period = typedPeriod(form);
  const chosen = chosenCode(form);
  const linked = root.linked.includes("startDate") || root.linked.includes("dueDate");
  return (
    <div class="field">
      <label for="period">{t.form.period}</label>
      <PeriodSelect form={form} chosen={chosen} disabled={linked} />
      <div class="notes" id="period-notes">
        {chosen !== OWN_DATES && period && <p class="soft">{sayDays(period.start, period.due, language)}</p>}
        <FieldHints row={root} place="period" />
      </div>
      {chosen === OWN_DATES && <DateFields row={root} />}
    </div>
  );
}

interface PeriodSelectProps {
  readonly form: Form;
  readonly chosen: string;
  readonly disabled: boolean;
}

function PeriodSelect({ form, chosen, disabled }: PeriodSelectProps) {
  const { t, send } = viewContext();
  const choices = choicesForForm(form);
  return (
    <select
      id="period"
      value={chosen}
      disabled={disabled}
      aria-describedby="period-notes"
      onInput={(event) =>
        send({ type: "choose-period", ...datesOfChoice(event.currentTarget.value, form, choices) })
      }
    >
      {PERIOD_UNITS.map((unit) => (
        <optgroup key={unit} label={t.periods.units[unit]}>
          {choices
            .filter((choice) => choice.unit === unit)
            .map((choice) => (
              <option key={periodCode(choice)} value={periodCode(choice)}>
                {t.periods.name(choice)}
              </option>
            ))}
        </optgroup>
      ))}
      <option value={OWN_DATES}>{t.form.ownDates}</option>
      <option value={NO_PERIOD}>{t.form.noPeriod}</option>
    </select>
  );
}

/** This and the next of each, and the one that is in use, be it long past. */
function choicesForForm(form: Form): readonly NamedPeriod[] {
  const period = typedPeriod(form);
  const current = period && nameOfPeriod(period);
  const choices = periodChoices(viewContext().state.panel?.today ?? period?.start ?? 0);
  if (!current || choices.some((choice) => periodCode(choice) === periodCode(current))) return choices;
  return [current, ...choices];
}

function periodCode({ unit, number, year }: NamedPeriod): string {
  return `${unit}-${number}-${year}`;
}

/** The dates that follow from a choice; own dates begin with those of the period before. */
function datesOfChoice(chosen: string, { root }: Form, choices: readonly NamedPeriod[]) {
  const named = choices.find((choice) => periodCode(choice) === chosen);
  if (!named) {
    const { startDate, dueDate } = root.typed;
    return chosen === OWN_DATES
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
function chosenCode(form: Form): string {
  const { startDate, dueDate } = form.root.typed;
  const period = typedPeriod(form);
  const named = period && nameOfPeriod(period);
  if (named && !form.ownDates) return periodCode(named);
  return form.ownDates || startDate || dueDate ? OWN_DATES : NO_PERIOD;
}

/** Any objective but itself and those below it, as a tree. */
function ParentField({ row }: { readonly row: FormRow }) {
  const { state, t } = viewContext();
  const { panel } = state;
  const { parent } = row.typed;
  const choices = panel ? parentChoices(panel, row.id) : [];
  if (choices.length === 0 && parent === "") return null;
  const circular = panel !== null && row.id !== null && subtreeIds(panel, row.id).has(parent);
  return (
    <FormField row={row} field="parent" optional info={circular ? t.alignment.circle : ""}>
      <select {...controlProps(row, "parent")}>
        <option value="">{t.form.noParent}</option>
        {parent && choices.every(({ id }) => id !== parent) && (
          <option value={parent}>{(panel && goalById(panel, parent)?.fields.title) || parent}</option>
        )}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {indentedLabel(choice)}
          </option>
        ))}
      </select>
    </FormField>
  );
}

/** Spaces that a browser does not take away. */
function indentedLabel({ label, depth }: ParentChoice): string {
  return "\u2003".repeat(depth) + (label || viewContext().t.common.untitled);
}
