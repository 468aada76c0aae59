import type { RowType } from "../../domain/goal.ts";
import { MEASURES, type Measure } from "../../domain/measure.ts";
import { fieldId } from "../model/element-ids.ts";
import { everyRow, type Form, type FormRow } from "../model/form.ts";
import { readRow, visibleValueFields } from "../model/form-read.ts";
import { sayStartAndTarget } from "../say/goals.ts";
import { Button, Icon } from "./button.tsx";
import { viewContext } from "./context.ts";
import { controlProps, FieldHints, FormField, NumberField, TextField, TitleField } from "./fields.tsx";

/** All about one key result; which values there are depends on its measure. */
function KeyResultFields({ row }: { readonly row: FormRow }) {
  const { t } = viewContext();
  return (
    <div class="fields">
      <TitleField row={row} example={t.form.keyResultExample} />
      <ValueFields row={row} />
      <div class="pair wide-left">
        <TextField row={row} field="owner" />
        <NumberField row={row} field="weight" optional />
      </div>
      <InitiativeFields above={row} title={t.common.initiatives} />
    </div>
  );
}

function ValueFields({ row }: { readonly row: FormRow }) {
  const shown = visibleValueFields(row);
  if (!shown.includes("target")) {
    return (
      <>
        <MeasureField row={row} />
        {shown.includes("actual") && <ReachedField row={row} />}
      </>
    );
  }
  return (
    <>
      <div class="pair wide-left">
        <MeasureField row={row} />
        <TextField row={row} field="unit" />
      </div>
      <div class="pair">
        <NumberField row={row} field="start" />
        <NumberField row={row} field="target" />
        <NumberField row={row} field="actual" optional />
      </div>
    </>
  );
}

function MeasureField({ row }: { readonly row: FormRow }) {
  const { t } = viewContext();
  return (
    <FormField row={row} field="measure" info={t.form.measures[row.typed.measure as Measure | ""]}>
      <select {...controlProps(row, "measure")}>
        <option value="">{t.form.noMeasure}</option>
        {MEASURES.map((code) => (
          <option key={code} value={code}>
            {t.words.measures[code]}
          </option>
        ))}
      </select>
    </FormField>
  );
}

/** A milestone is a tick. */
function ReachedField({ row }: { readonly row: FormRow }) {
  const { t, send } = viewContext();
  const { key, typed, linked } = row;
  const reached = typed.actual.trim() === "1";
  return (
    <label class="check">
      <input
        type="checkbox"
        id={fieldId(key, "actual")}
        checked={reached}
        disabled={linked.includes("actual")}
        onChange={() => send({ type: "typed", key, field: "actual", text: reached ? "" : "1" })}
      />
      <span>{t.form.reached}</span>
    </label>
  );
}

/** The key results of the form: one unfolded at a time, the others in short. */
export function KeyResultList({ form }: { readonly form: Form }) {
  const { t } = viewContext();
  const { root } = form;
  const rows = root.children.filter(({ type }) => type === "key-result");
  return (
    <section class="fields">
      <h2>{t.common.keyResults}</h2>
      <div class="notes">
        <FieldHints row={root} place="list" />
      </div>
      {rows.map((row, place) => (
        <KeyResultSection
          key={row.key}
          form={form}
          row={row}
          name={`${t.words.types["key-result"]} ${place + 1}`}
        />
      ))}
      <Button
        variant="secondary"
        icon="plus"
        text={t.form.addKeyResult}
        event={{ type: "add", above: root.key, rowType: "key-result" }}
      />
    </section>
  );
}

interface SectionProps {
  readonly form: Form;
  readonly row: FormRow;
  readonly name: string;
}

function KeyResultSection({ form, row, name }: SectionProps) {
  const { t, send } = viewContext();
  const unfolded = form.unfolded === row.key;
  const title = row.typed.title || name;
  return (
    <section class={unfolded ? "key-result-form open" : "key-result-form"} aria-label={name}>
      <div class="line">
        <h3>
          <button
            type="button"
            class="unfold"
            aria-expanded={unfolded}
            onClick={() => send({ type: "unfold", key: unfolded ? null : row.key })}
          >
            <Icon name="chevron" />
            <span>{unfolded ? name : title}</span>
          </button>
        </h3>
        <Button
          variant="quiet"
          icon="bin"
          ariaLabel={t.common.removeOf(title)}
          event={{ type: "remove", key: row.key }}
        />
      </div>
      {unfolded ? <KeyResultFields row={row} /> : <KeyResultSummary row={row} />}
    </section>
  );
}

/** What a folded key result says: its way, and whether something in it has to be mended. */
function KeyResultSummary({ row }: { readonly row: FormRow }) {
  const { language, t, notes } = viewContext();
  const keys = everyRow(row).map(({ key }) => key);
  const wrong = notes.mistakes.filter(({ key }) => keys.includes(key)).length;
  return (
    <>
      <p class="facts">{sayStartAndTarget(readRow(row, language).fields, language)}</p>
      {wrong > 0 && <p class="mistake">{t.mistakes.errors.summary(wrong)}</p>}
    </>
  );
}

interface InitiativeFieldsProps {
  /** The key result or the objective that they belong to. */
  readonly above: FormRow;
  readonly title: string;
}

/** The initiatives of a key result or an objective, with their action items. */
export function InitiativeFields({ above, title }: InitiativeFieldsProps) {
  const { t } = viewContext();
  const Heading = above.type === "objective" ? "h2" : "h4";
  const rows = above.children.filter(({ type }) => type === "initiative" || type === "action");
  return (
    <section class="fields initiatives">
      <Heading>{title}</Heading>
      {rows.map((row) =>
        row.type === "action" ? (
          <RowTitleField key={row.key} row={row} next={above} />
        ) : (
          <InitiativeSection key={row.key} row={row} />
        ),
      )}
      <AddButton above={above} type="initiative" text={t.form.addInitiative} />
    </section>
  );
}

function InitiativeSection({ row }: { readonly row: FormRow }) {
  const { t } = viewContext();
  return (
    <div class="initiative-form">
      <RowTitleField row={row} next={row} />
      {row.children.map((child) => (
        <RowTitleField key={child.key} row={child} next={row} />
      ))}
      <AddButton above={row} type="action" text={t.form.addAction} />
    </div>
  );
}

interface AddButtonProps {
  readonly above: FormRow;
  readonly type: RowType;
  readonly text: string;
}

function AddButton({ above, type, text }: AddButtonProps) {
  return (
    <Button
      variant="quiet"
      icon="plus"
      text={text}
      event={{ type: "add", above: above.key, rowType: type }}
    />
  );
}

interface RowTitleFieldProps {
  readonly row: FormRow;
  /** Where Enter begins the next action item instead of saving. */
  readonly next: FormRow;
}

/** An initiative or an action item: one line each. */
function RowTitleField({ row, next }: RowTitleFieldProps) {
  const { t, send } = viewContext();
  const { key, type, typed } = row;
  const says = t.common.removeOf(typed.title || t.words.types[type]);
  return (
    <FormField row={row} field="title" label={t.words.types[type]}>
      <div class="line">
        <input
          type="text"
          {...controlProps(row, "title")}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.isComposing) return;
            event.preventDefault();
            if (typed.title.trim() !== "") send({ type: "add", above: next.key, rowType: "action" });
          }}
        />
        <Button variant="quiet" icon="bin" ariaLabel={says} event={{ type: "remove", key }} />
      </div>
    </FormField>
  );
}
