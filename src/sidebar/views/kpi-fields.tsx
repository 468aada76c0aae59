import type { ComponentChildren } from "preact";
import type { KpiFields } from "../../app/contract.ts";
import type { HintPlace } from "../../domain/guidance.ts";
import { CATEGORIES } from "../../domain/kpi.ts";
import { kpiFieldId, notesBelow } from "../model/element-ids.ts";
import type { KpiForm } from "../model/kpi-form.ts";
import type { KpiPlace } from "../model/kpi-read.ts";
import { ownCategories } from "../model/kpis.ts";
import { readNumberField } from "../model/number-field.ts";
import { fieldLabel, sayMistake } from "../say/mistakes.ts";
import { sayValue } from "../say/values.ts";
import { viewContext } from "./context.ts";
import { HintLine, Labelled, suggestionsId } from "./controls.tsx";
import { DateInput } from "./fields.tsx";

interface KpiFieldProps {
  readonly form: KpiForm;
  readonly field: keyof KpiFields;
  readonly label?: string;
  readonly optional?: boolean;
  /** How the value is understood, or what there is to know; shown while there is nothing to mend. */
  readonly info?: string | undefined;
}

/** A field with its label on top and its notes below. */
export function KpiField(props: KpiFieldProps & { readonly children: ComponentChildren }) {
  const { form, field, label, optional, info, children } = props;
  const { language, t } = viewContext();
  const mistake = kpiMistakeAt(field);
  return (
    <Labelled
      id={kpiFieldId(field)}
      label={label ?? fieldLabel(field, form, language)}
      more={optional ? t.form.optional : ""}
      control={children}
      mistake={mistake}
      info={isGivenByFormula(form, field) ? t.form.linked : info}
    >
      {!mistake && <KpiFieldHints place={field as HintPlace} />}
    </Labelled>
  );
}

/** What every control of a field has: its name, its value, its notes, and what typing in it does. */
export function kpiControlProps(form: KpiForm, field: keyof KpiFields) {
  const { send } = viewContext();
  return {
    ...kpiPlaceProps(field),
    value: form.typed[field],
    readOnly: isGivenByFormula(form, field),
    onInput: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      send({ type: "kpi-typed", field, text: value }),
  };
}

/** A place of the form by its name, with what stands below it. */
export function kpiPlaceProps(place: KpiPlace) {
  const id = kpiFieldId(place);
  return {
    id,
    autocomplete: "off" as const,
    "aria-invalid": kpiMistakeAt(place) ? true : undefined,
    "aria-describedby": notesBelow(id),
  };
}

/** A formula of the user's own gives it; the actual value has fields of its own for that. */
export function isGivenByFormula({ linked }: KpiForm, field: keyof KpiFields): boolean {
  return field !== "actual" && linked.includes(field);
}

/** The sentence that says how to mend a place; "" when there is nothing to mend. */
export function kpiMistakeAt(place: KpiPlace): string {
  const { language, kpiNotes } = viewContext();
  const mistake = kpiNotes?.mistakeAt(place);
  return mistake ? sayMistake(mistake, language) : "";
}

/** Advice in place. It never blocks; a better measure can be taken over with a button. */
export function KpiFieldHints({ place }: { readonly place: HintPlace }) {
  const hints = viewContext().kpiNotes?.hintsAt(place) ?? [];
  return (
    <>
      {hints.map((hint) => (
        <HintLine
          key={hint.code}
          hint={hint}
          take={(measure) => ({ type: "kpi-typed", field: "measure", text: measure })}
        />
      ))}
    </>
  );
}

/** A short text, with what has been written there before to choose from. */
export function KpiTextField(props: KpiFieldProps) {
  const { form, field } = props;
  const known = field === "owner" || field === "area" || field === "unit" ? suggestionsId(field) : undefined;
  return (
    <KpiField {...props}>
      <input type="text" list={known} {...kpiControlProps(form, field)} />
    </KpiField>
  );
}

/** A number as people write it, shown back as it was understood. */
export function KpiNumberField(props: KpiFieldProps) {
  const { language, t } = viewContext();
  const { form, field } = props;
  const { unit } = form.typed;
  const read = readNumberField(form.typed[field], unit, language);
  const info =
    read.ok && read.value !== null ? t.form.understoodAs(sayValue(read.value, unit, language)) : "";
  return (
    <KpiField {...props} info={info}>
      <input type="text" inputMode="decimal" {...kpiControlProps(form, field)} />
    </KpiField>
  );
}

/** A day. */
export function KpiDateField(props: KpiFieldProps) {
  const { send } = viewContext();
  const { form, field } = props;
  return (
    <KpiField {...props}>
      <DateInput
        {...kpiControlProps(form, field)}
        onDay={(text) => send({ type: "kpi-typed", field, text })}
      />
    </KpiField>
  );
}

interface KpiSelectFieldProps extends KpiFieldProps {
  /** Codes and words. */
  readonly options: readonly (readonly [code: string, word: string])[];
}

export function KpiSelectField({ options, ...props }: KpiSelectFieldProps) {
  const { form, field } = props;
  return (
    <KpiField {...props}>
      <select {...kpiControlProps(form, field)} disabled={isGivenByFormula(form, field)}>
        {options.map(([code, word]) => (
          <option key={code} value={code}>
            {word}
          </option>
        ))}
      </select>
    </KpiField>
  );
}

/** Stands for a word of the user's own among the choices; no category is called so. */
const OWN_CATEGORY = "\n";

/** One of the four, one that is in use already, or a new word. */
export function CategoryField({ form }: { readonly form: KpiForm }) {
  const { t, send } = viewContext();
  const { category } = form.typed;
  return (
    <>
      <KpiField form={form} field="category">
        <select
          {...kpiControlProps(form, "category")}
          disabled={isGivenByFormula(form, "category")}
          value={form.ownCategory ? OWN_CATEGORY : category}
          onInput={({ currentTarget: { value } }) =>
            send({ type: "kpi-category", chosen: value === OWN_CATEGORY ? null : value })
          }
        >
          <option value="">{t.kpi.noCategory}</option>
          {categoryChoices(form).map(([code, word]) => (
            <option key={code} value={code}>
              {word}
            </option>
          ))}
          <option value={OWN_CATEGORY}>{t.kpiForm.ownCategory}</option>
        </select>
      </KpiField>
      {form.ownCategory && (
        <div class="field">
          <label for={kpiFieldId("own-category")}>{t.kpiForm.ownCategoryName}</label>
          <input type="text" {...kpiControlProps(form, "category")} id={kpiFieldId("own-category")} />
        </div>
      )}
    </>
  );
}

function categoryChoices({ ownCategory, base }: KpiForm): readonly (readonly [code: string, word: string])[] {
  const { state, t } = viewContext();
  const known = state.panel ? ownCategories(state.panel) : [];
  const first = ownCategory ? "" : (base?.fields.category ?? "");
  const builtIn = CATEGORIES.map((code) => [code, t.kpi.categories[code]] as const);
  const own = new Set([...known, first].filter((word) => word && !CATEGORIES.some((code) => code === word)));
  return [...builtIn, ...[...own].map((word) => [word, word] as const)];
}
