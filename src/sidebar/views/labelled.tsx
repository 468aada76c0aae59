import type { ComponentChildren } from "preact";
import { notesBelow } from "../model/ids.ts";

interface LabelledProps {
  /** The id of the control. */
  readonly id: string;
  readonly label: string;
  /** Said behind the label. */
  readonly more?: string;
  readonly control: ComponentChildren;
  readonly mistake?: string | undefined;
  /** Said while there is nothing to mend. */
  readonly info?: string | undefined;
  readonly children?: ComponentChildren;
}

/** A control with its label on top and its notes below. */
export function Labelled({ id, label, more, control, mistake, info, children }: LabelledProps) {
  return (
    <div class="field">
      <label for={id}>
        {label}
        {more && <span class="soft"> ({more})</span>}
      </label>
      {control}
      <div class="notes" id={notesBelow(id)}>
        {mistake && <p class="mistake">{mistake}</p>}
        {!mistake && info && <p class="soft">{info}</p>}
        {children}
      </div>
    </div>
  );
}
