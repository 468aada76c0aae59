import { branchOf, everyRow, type Form } from "../model/form.ts";
import type { FormMistake } from "../model/form-read.ts";
import { waitsFor } from "../model/state.ts";
import { fieldLabel, sayMistake } from "../say/mistakes.ts";
import { Button } from "./button.tsx";
import { Clashes, Suggestions } from "./controls.tsx";
import { Effects } from "./effects.tsx";
import { Head } from "./head.tsx";
import { InitiativeFields, KeyResultList } from "./key-result-fields.tsx";
import { ObjectiveFields } from "./objective-fields.tsx";
import { surroundings } from "./surroundings.ts";

/** The form for an objective with all that hangs under it. */
export function FormView({ form }: { readonly form: Form }) {
  const { state, language, t, send } = surroundings();
  const busy = state.pending !== null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: "save" });
      }}
    >
      <Head
        title={form.root.id === null ? t.form.newTitle : t.form.editTitle}
        before={<Button look="quiet" icon="back" says={t.panel.back} event={{ type: "leave" }} />}
      />
      <div role="alert">{form.tried && <MistakeSummary form={form} />}</div>
      {form.clashes && (
        <Clashes
          clashes={form.clashes}
          merged={t.mistakes.conflicts.merged}
          choose="choose"
          about={({ id, field }) => {
            const row = everyRow(form.root).find((other) => other.id === id) ?? form.root;
            return { label: fieldLabel(field, row, language), unit: row.typed.unit };
          }}
        />
      )}
      <fieldset disabled={busy}>
        <ObjectiveFields form={form} />
        <KeyResultList form={form} />
        <InitiativeFields above={form.root} title={t.form.ownInitiatives} />
      </fieldset>
      <Effects form={form} />
      <div class="buttons end">
        <button type="submit" class="primary" disabled={busy}>
          {waitsFor(state) === "save" ? t.panel.saving : t.form.save}
        </button>
        <Button look="secondary" text={t.panel.cancel} event={{ type: "leave" }} />
      </div>
      <Suggestions />
    </form>
  );
}

/** All that has to be mended before saving; each line leads to its field. */
export function MistakeSummary({ form }: { readonly form: Form }) {
  const { t, language, notes } = surroundings();
  const { mistakes } = notes;
  if (mistakes.length === 0) return null;
  return (
    <div class="message bad">
      <div>
        <p>{t.mistakes.errors.summary(mistakes.length)}</p>
        <ul class="bullets">
          {mistakes.map(({ key, field, mistake }) => (
            <li key={`${key}-${field}`}>
              <Button
                look="link"
                text={`${placeOf(form, { key, field })}: ${sayMistake(mistake, language)}`}
                event={{ type: "go-to", key, field }}
              />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** The field's label, and the key result or initiative that it stands in. */
function placeOf(form: Form, { key, field }: Pick<FormMistake, "key" | "field">): string {
  const { t, language } = surroundings();
  const row = everyRow(form.root).find((other) => other.key === key) ?? form.root;
  const label = fieldLabel(field, row, language);
  const branch = branchOf(form, key);
  if (!branch) return label;
  const peers = form.root.children.filter(({ type }) => type === branch.type);
  return `${t.words.types[branch.type]} ${peers.indexOf(branch) + 1}, ${label}`;
}
