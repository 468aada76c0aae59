import { everyRow, type Form } from "../model/form.ts";
import { waitsFor } from "../model/state.ts";
import { fieldLabel } from "../say/mistakes.ts";
import { Button } from "./button.tsx";
import { Clashes } from "./clashes.tsx";
import { Effects } from "./effects.tsx";
import { Head } from "./head.tsx";
import { InitiativeFields } from "./initiative-fields.tsx";
import { KeyResultList } from "./key-result-list.tsx";
import { MistakeSummary } from "./mistake-summary.tsx";
import { ObjectiveFields } from "./objective-fields.tsx";
import { Suggestions } from "./suggestions.tsx";
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
