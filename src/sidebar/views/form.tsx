import { everyRow, type Form, sectionOf } from "../model/form.ts";
import { type FormEffect, formEffects } from "../model/form-effects.ts";
import type { FormMistake } from "../model/form-read.ts";
import { awaitedAction } from "../model/state.ts";
import { fieldLabel, sayMistake } from "../say/mistakes.ts";
import { sayProgressChange } from "../say/values.ts";
import { Button } from "./button.tsx";
import { Conflicts } from "./conflicts.tsx";
import { viewContext } from "./context.ts";
import { Suggestions } from "./controls.tsx";
import { StatusChange } from "./goal.tsx";
import { ViewHead } from "./head.tsx";
import { InitiativeFields, KeyResultList } from "./key-result-fields.tsx";
import { ObjectiveFields } from "./objective-fields.tsx";

/** The form for an objective with all that hangs under it. */
export function FormView({ form }: { readonly form: Form }) {
  const { state, language, t, send } = viewContext();
  const busy = state.pending !== null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: "save" });
      }}
    >
      <ViewHead
        title={form.root.id === null ? t.form.newTitle : t.form.editTitle}
        before={<Button variant="quiet" icon="back" ariaLabel={t.common.back} event={{ type: "leave" }} />}
      />
      <div role="alert">{form.tried && <MistakeSummary form={form} />}</div>
      {form.conflicts && (
        <Conflicts
          conflicts={form.conflicts}
          merged={t.mistakes.conflicts.merged}
          choose="choose-value"
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
      <FormEffects form={form} />
      <div class="buttons end">
        <button type="submit" class="primary" disabled={busy}>
          {awaitedAction(state) === "save" ? t.common.saving : t.form.save}
        </button>
        <Button variant="secondary" text={t.common.cancel} event={{ type: "leave" }} />
      </div>
      <Suggestions />
    </form>
  );
}

/** All that has to be mended before saving; each line leads to its field. */
function MistakeSummary({ form }: { readonly form: Form }) {
  const { t, language, notes } = viewContext();
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
                variant="link"
                text={`${placeLabel(form, { key, field })}: ${sayMistake(mistake, language)}`}
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
function placeLabel(form: Form, { key, field }: Pick<FormMistake, "key" | "field">): string {
  const { t, language } = viewContext();
  const row = everyRow(form.root).find((other) => other.key === key) ?? form.root;
  const label = fieldLabel(field, row, language);
  const branch = sectionOf(form, key);
  if (!branch) return label;
  const peers = form.root.children.filter(({ type }) => type === branch.type);
  return `${t.words.types[branch.type]} ${peers.indexOf(branch) + 1}, ${label}`;
}

/** What saving the form would change in it and in every objective above; nothing while it would change nothing. */
function FormEffects({ form }: { readonly form: Form }) {
  const { state, language, t } = viewContext();
  const { title, unread } = t.alignment.effects;
  const effects = state.panel ? formEffects(form, state.panel, language) : [];
  if (effects?.length === 0) return null;
  return (
    <details class="effects" open>
      <summary>
        {title} {effects && <span class="soft">({effects.length})</span>}
      </summary>
      {effects ? <FormEffectList effects={effects} /> : <p class="facts">{unread}</p>}
    </details>
  );
}

/** It may be longer than its place, so the keys can scroll it. */
function FormEffectList({ effects }: { readonly effects: readonly FormEffect[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keys (WCAG 2.1.1)
    <ul tabIndex={0} aria-label={viewContext().t.alignment.effects.title}>
      {effects.map((effect, place) => (
        <FormEffectRow key={place} effect={effect} />
      ))}
    </ul>
  );
}

function FormEffectRow({ effect: { title, before, after } }: { readonly effect: FormEffect }) {
  const { language, t } = viewContext();
  return (
    <li>
      <p>
        {title || t.common.untitled} {!before && <span class="soft">({t.alignment.effects.brandNew})</span>}
      </p>
      <div class="line">
        <StatusChange from={before?.status ?? after.status} to={after.status} />
        <strong>{sayProgressChange(before?.progress ?? null, after.progress, language)}</strong>
      </div>
    </li>
  );
}
