import type { FieldConflict } from "../model/draft.ts";
import { CONFLICTS_ID } from "../model/element-ids.ts";
import type { Event } from "../model/event.ts";
import { sayFieldValue } from "../say/values.ts";
import { Icon } from "./button.tsx";
import { viewContext } from "./context.ts";

interface ConflictsProps {
  readonly conflicts: readonly FieldConflict[];
  /** What is said when there is nothing to choose. */
  readonly merged: string;
  readonly choose: "choose-value" | "choose-entry" | "kpi-choose-value";
  /** What a conflict is about: the name of the field, and the unit of its values. */
  readonly about: (conflict: FieldConflict) => { readonly label: string; readonly unit: string };
}

/** What two people have changed: both values, and the choice between them. */
export function Conflicts({ conflicts, merged, choose, about }: ConflictsProps) {
  const { t } = viewContext();
  const { title, text } = t.mistakes.conflicts;
  return (
    <section class="message conflict">
      <Icon name="warning" />
      <div>
        <h2 id={CONFLICTS_ID} tabIndex={-1}>
          {title}
        </h2>
        <p>{conflicts.length > 0 ? text : merged}</p>
        {conflicts.map((conflict, index) => (
          <ConflictChoice
            key={`${conflict.id}-${conflict.field}`}
            conflict={conflict}
            {...about(conflict)}
            choose={(choice) => ({ type: choose, index, choice })}
          />
        ))}
      </div>
    </section>
  );
}

interface ConflictChoiceProps {
  readonly conflict: FieldConflict;
  readonly label: string;
  readonly unit: string;
  readonly choose: (choice: "mine" | "theirs") => Event;
}

function ConflictChoice({ conflict, label, unit, choose }: ConflictChoiceProps) {
  const { state, language, t, send } = viewContext();
  return (
    <fieldset>
      <legend>
        {label} – {conflict.title || t.common.untitled}
      </legend>
      {(["mine", "theirs"] as const).map((choice) => (
        <label key={choice} class="check">
          <input
            type="radio"
            name={`conflict-${conflict.id}-${conflict.field}`}
            checked={conflict.choice === choice}
            onChange={() => send(choose(choice))}
          />
          <span>
            {t.mistakes.conflicts[choice](
              sayFieldValue({ field: conflict.field, value: conflict[choice], unit }, state.panel, language),
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
