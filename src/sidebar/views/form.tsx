import { branchOf, everyRow, type Form } from "../model/form.ts";
import { effectsOf, type FormEffect } from "../model/form-effects.ts";
import type { FormMistake } from "../model/form-read.ts";
import { waitsFor } from "../model/state.ts";
import { fieldLabel, sayMistake } from "../say/mistakes.ts";
import { sayShares } from "../say/values.ts";
import { Button } from "./button.tsx";
import { Clashes } from "./conflicts.tsx";
import { surroundings } from "./context.ts";
import { Suggestions } from "./controls.tsx";
import { FromTo } from "./goal.tsx";
import { Head } from "./head.tsx";
import { InitiativeFields, KeyResultList } from "./key-result-fields.tsx";
import { ObjectiveFields } from "./objective-fields.tsx";

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
        before={<Button look="quiet" icon="back" says={t.common.back} event={{ type: "leave" }} />}
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
          {waitsFor(state) === "save" ? t.common.saving : t.form.save}
        </button>
        <Button look="secondary" text={t.common.cancel} event={{ type: "leave" }} />
      </div>
      <Suggestions />
    </form>
  );
}

/** All that has to be mended before saving; each line leads to its field. */
function MistakeSummary({ form }: { readonly form: Form }) {
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

/** What saving the form would change in it and in every objective above; nothing while it would change nothing. */
function Effects({ form }: { readonly form: Form }) {
  const { state, language, t } = surroundings();
  const { title, unread } = t.alignment.effects;
  const effects = state.panel ? effectsOf(form, state.panel, language) : [];
  if (effects?.length === 0) return null;
  return (
    <details class="effects" open>
      <summary>
        {title} {effects && <span class="soft">({effects.length})</span>}
      </summary>
      {effects ? <EffectList effects={effects} /> : <p class="facts">{unread}</p>}
    </details>
  );
}

/** It may be longer than its place, so the keys can scroll it. */
function EffectList({ effects }: { readonly effects: readonly FormEffect[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keys (WCAG 2.1.1)
    <ul tabIndex={0} aria-label={surroundings().t.alignment.effects.title}>
      {effects.map((effect, place) => (
        <EffectRow key={place} effect={effect} />
      ))}
    </ul>
  );
}

function EffectRow({ effect: { title, before, after } }: { readonly effect: FormEffect }) {
  const { language, t } = surroundings();
  return (
    <li>
      <p>
        {title || t.common.untitled} {!before && <span class="soft">({t.alignment.effects.brandNew})</span>}
      </p>
      <div class="line">
        <FromTo from={before?.status ?? after.status} to={after.status} />
        <strong>{sayShares(before?.progress ?? null, after.progress, language)}</strong>
      </div>
    </li>
  );
}
