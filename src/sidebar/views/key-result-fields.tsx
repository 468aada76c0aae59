import { MEASURES, type Measure } from "../../domain/measure.ts";
import type { Row } from "../model/form.ts";
import { shownNumbers } from "../model/form-read.ts";
import { fieldId } from "../model/ids.ts";
import { control, Field } from "./field.tsx";
import { InitiativeFields } from "./initiative-fields.tsx";
import { surroundings } from "./surroundings.ts";
import { NumberField, TextField, TitleField } from "./text-field.tsx";

/** All about one key result; which values there are depends on its measure. */
export function KeyResultFields({ row }: { readonly row: Row }) {
  const { t } = surroundings();
  return (
    <div class="fields">
      <TitleField row={row} example={t.form.keyResultExample} />
      <Values row={row} />
      <div class="pair wide-left">
        <TextField row={row} field="owner" />
        <NumberField row={row} field="weight" optional />
      </div>
      <InitiativeFields above={row} title={t.panel.initiatives} />
    </div>
  );
}

function Values({ row }: { readonly row: Row }) {
  const shown = shownNumbers(row);
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

function MeasureField({ row }: { readonly row: Row }) {
  const { t } = surroundings();
  return (
    <Field row={row} field="measure" info={t.form.measures[row.typed.measure as Measure | ""]}>
      <select {...control(row, "measure")}>
        <option value="">{t.form.noMeasure}</option>
        {MEASURES.map((code) => (
          <option key={code} value={code}>
            {t.words.measures[code]}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A milestone is a tick. */
function ReachedField({ row }: { readonly row: Row }) {
  const { t, send } = surroundings();
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
