import type { ComponentChildren } from "preact";
import type { KpiFields } from "../../app/contract.ts";
import { readFieldNumber } from "../field-number.ts";
import { kpiFieldId, notesBelow } from "../ids.ts";
import type { KpiForm } from "../kpi-form.ts";
import { readKpi } from "../kpi-read.ts";
import { sayValue } from "../say-value.ts";
import { Labelled } from "./labelled.tsx";
import { suggestionsFor } from "./suggestions.tsx";
import { surroundings } from "./surroundings.ts";

interface KpiFieldProps {
  readonly form: KpiForm;
  readonly field: keyof KpiFields;
  readonly info?: string | undefined;
  readonly optional?: boolean;
}

/** What a control of the form holds, and what typing in it does. */
export function kpiControl(form: KpiForm, field: keyof KpiFields) {
  const { send } = surroundings();
  const id = kpiFieldId(field);
  return {
    id,
    value: form.typed[field],
    readOnly: field !== "actual" && form.linked.includes(field),
    autocomplete: "off" as const,
    "aria-invalid": mistakeIn(form, field) ? true : undefined,
    "aria-describedby": notesBelow(id),
    onInput: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      send({ type: "kpi-typed", field, text: value }),
  };
}

/** A half-typed number is told at once, what is missing only when saving has been tried. */
function mistakeIn(form: KpiForm, field: keyof KpiFields): string | undefined {
  const mistake = readKpi(form, surroundings().language).mistakes.get(field);
  return field === "title" && !form.tried ? undefined : mistake;
}

/** A field with its label on top and its notes below. */
export function KpiField({
  form,
  field,
  info,
  optional,
  children,
}: KpiFieldProps & { readonly children: ComponentChildren }) {
  const { t } = surroundings();
  const linked = form.linked.includes(field) && field !== "actual";
  return (
    <Labelled
      id={kpiFieldId(field)}
      label={t.fields[field]}
      more={optional ? t.form.optional : ""}
      mistake={mistakeIn(form, field)}
      info={linked ? t.form.linked : info}
      control={children}
    />
  );
}

export function KpiText(props: KpiFieldProps) {
  const { form, field } = props;
  const known = field === "owner" || field === "area" || field === "unit" ? suggestionsFor(field) : undefined;
  return (
    <KpiField {...props}>
      <input type="text" list={known} {...kpiControl(form, field)} />
    </KpiField>
  );
}

/** A number as people write it, shown back as it was understood. */
export function KpiNumber(props: KpiFieldProps) {
  const { language, t } = surroundings();
  const { form, field } = props;
  const { unit } = form.typed;
  const read = readFieldNumber(form.typed[field], unit, language);
  const info = read.ok && read.value !== null ? t.form.understood(sayValue(read.value, unit, language)) : "";
  return (
    <KpiField {...props} info={info || props.info}>
      <input type="text" inputMode="decimal" {...kpiControl(form, field)} />
    </KpiField>
  );
}

interface KpiSelectProps extends KpiFieldProps {
  /** Codes and words. */
  readonly options: readonly (readonly [code: string, word: string])[];
}

export function KpiSelect({ options, ...props }: KpiSelectProps) {
  const { form, field } = props;
  return (
    <KpiField {...props}>
      <select {...kpiControl(form, field)} disabled={form.linked.includes(field)}>
        {options.map(([code, word]) => (
          <option key={code} value={code}>
            {word}
          </option>
        ))}
      </select>
    </KpiField>
  );
}
