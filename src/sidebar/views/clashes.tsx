import { everyRow, type Form } from "../form.ts";
import { CLASHES } from "../ids.ts";
import type { Clash } from "../rebase.ts";
import { sayField } from "../say-field.ts";
import { fieldLabel } from "../say-mistake.ts";
import { Icon } from "./icons.tsx";
import { surroundings } from "./surroundings.ts";

interface ClashesProps {
  readonly form: Form;
  readonly clashes: readonly Clash[];
}

/** What two people have changed: both values, and the choice between them. */
export function Clashes({ form, clashes }: ClashesProps) {
  const { t } = surroundings();
  const { conflicts } = t.mistakes;
  return (
    <section class="message clash">
      <Icon name="warning" />
      <div>
        <h2 id={CLASHES} tabIndex={-1}>
          {conflicts.title}
        </h2>
        <p>{clashes.length > 0 ? conflicts.text : conflicts.merged}</p>
        {clashes.map((clash, index) => (
          <ClashChoice key={`${clash.id}-${clash.field}`} form={form} clash={clash} index={index} />
        ))}
      </div>
    </section>
  );
}

interface ClashChoiceProps {
  readonly form: Form;
  readonly clash: Clash;
  readonly index: number;
}

function ClashChoice({ form, clash, index }: ClashChoiceProps) {
  const { state, language, t, send } = surroundings();
  const row = everyRow(form.root).find(({ id }) => id === clash.id) ?? form.root;
  return (
    <fieldset>
      <legend>
        {fieldLabel(clash.field, row, language)} – {clash.title || t.panel.untitled}
      </legend>
      {(["mine", "theirs"] as const).map((keep) => (
        <label key={keep} class="check">
          <input
            type="radio"
            name={`clash-${index}`}
            checked={clash.keep === keep}
            onChange={() => send({ type: "choose", index, keep })}
          />
          <span>
            {t.mistakes.conflicts[keep](
              sayField(
                { field: clash.field, value: clash[keep], unit: row.typed.unit },
                state.panel,
                language,
              ),
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
