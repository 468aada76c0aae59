import type { Clash } from "../model/draft.ts";
import { CLASHES } from "../model/element-ids.ts";
import type { Event } from "../model/event.ts";
import { sayField } from "../say/values.ts";
import { Icon } from "./button.tsx";
import { surroundings } from "./context.ts";

interface ClashesProps {
  readonly clashes: readonly Clash[];
  /** What is said when there is nothing to choose. */
  readonly merged: string;
  readonly choose: "choose" | "choose-answer" | "kpi-choose";
  /** What a clash is about: the name of the field, and the unit of its values. */
  readonly about: (clash: Clash) => { readonly label: string; readonly unit: string };
}

/** What two people have changed: both values, and the choice between them. */
export function Clashes({ clashes, merged, choose, about }: ClashesProps) {
  const { t } = surroundings();
  const { conflicts } = t.mistakes;
  return (
    <section class="message clash">
      <Icon name="warning" />
      <div>
        <h2 id={CLASHES} tabIndex={-1}>
          {conflicts.title}
        </h2>
        <p>{clashes.length > 0 ? conflicts.text : merged}</p>
        {clashes.map((clash, index) => (
          <ClashChoice
            key={`${clash.id}-${clash.field}`}
            clash={clash}
            {...about(clash)}
            choose={(keep) => ({ type: choose, index, keep })}
          />
        ))}
      </div>
    </section>
  );
}

interface ClashChoiceProps {
  readonly clash: Clash;
  readonly label: string;
  readonly unit: string;
  readonly choose: (keep: "mine" | "theirs") => Event;
}

function ClashChoice({ clash, label, unit, choose }: ClashChoiceProps) {
  const { state, language, t, send } = surroundings();
  return (
    <fieldset>
      <legend>
        {label} – {clash.title || t.common.untitled}
      </legend>
      {(["mine", "theirs"] as const).map((keep) => (
        <label key={keep} class="check">
          <input
            type="radio"
            name={`clash-${clash.id}-${clash.field}`}
            checked={clash.keep === keep}
            onChange={() => send(choose(keep))}
          />
          <span>
            {t.mistakes.conflicts[keep](
              sayField({ field: clash.field, value: clash[keep], unit }, state.panel, language),
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
