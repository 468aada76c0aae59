import type { KpiFields } from "../../app/contract.ts";
import { sayDay } from "../../text/date.ts";
import type { KpiForm } from "../model/kpi-form.ts";
import type { KpiPlace } from "../model/kpi-read.ts";
import { fieldLabel, sayMistake } from "../say/mistakes.ts";
import { Button } from "./button.tsx";
import { surroundings } from "./surroundings.ts";

/** All that has to be mended before saving; each line leads to its field. */
export function KpiMistakes({ form }: { readonly form: KpiForm }) {
  const { t, language, kpiNotes } = surroundings();
  const mistakes = kpiNotes?.mistakes ?? [];
  if (mistakes.length === 0) return null;
  return (
    <div class="message bad">
      <div>
        <p>{t.mistakes.errors.summary(mistakes.length)}</p>
        <ul class="bullets">
          {mistakes.map(({ place, mistake }) => (
            <li key={place}>
              <Button
                look="link"
                text={`${labelAt(form, place)}: ${sayMistake(mistake, language)}`}
                event={{ type: "kpi-go-to", place }}
              />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** What a place of the form is called. */
export function labelAt(form: KpiForm, place: KpiPlace): string {
  const { t, language } = surroundings();
  const [, until] = /^until-(-?\d+)$/.exec(place) ?? [];
  if (until !== undefined) return t.kpiForm.until(sayDay(Number(until), language));
  const own: Partial<Record<KpiPlace, string>> = {
    title: t.kpiForm.name,
    note: t.kpiForm.definition,
    formula: t.kpiForm.formula,
  };
  return own[place] ?? fieldLabel(place as keyof KpiFields, form, language);
}
