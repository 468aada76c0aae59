import { branchOf, everyRow, type Form } from "../model/form.ts";
import type { FormMistake } from "../model/form-read.ts";
import { fieldLabel, sayMistake } from "../say/mistakes.ts";
import { Button } from "./button.tsx";
import { surroundings } from "./surroundings.ts";

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
