import { readFieldNumber } from "../model/typed.ts";
import { sayValue } from "../say/values.ts";
import { DateInput } from "./date-input.tsx";
import { isFilledIn, KpiField, type KpiFieldProps, kpiControl } from "./kpi-field.tsx";
import { suggestionsFor } from "./suggestions.tsx";
import { surroundings } from "./surroundings.ts";

/** A short text, with what has been written there before to choose from. */
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
    <KpiField {...props} info={info}>
      <input type="text" inputMode="decimal" {...kpiControl(form, field)} />
    </KpiField>
  );
}

/** A day. */
export function KpiDate(props: KpiFieldProps) {
  const { send } = surroundings();
  const { form, field } = props;
  return (
    <KpiField {...props}>
      <DateInput {...kpiControl(form, field)} onDay={(text) => send({ type: "kpi-typed", field, text })} />
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
      <select {...kpiControl(form, field)} disabled={isFilledIn(form, field)}>
        {options.map(([code, word]) => (
          <option key={code} value={code}>
            {word}
          </option>
        ))}
      </select>
    </KpiField>
  );
}
