import type { RowType } from "../../domain/row-type.ts";
import type { Form, Row } from "../form.ts";
import { UNDO } from "../ids.ts";
import { Button } from "./button.tsx";
import { surroundings } from "./surroundings.ts";

interface UndoBarProps {
  readonly form: Form;
  readonly above: Row;
  readonly type: RowType;
}

/** Where a row has been removed: what it was, and the way back. */
export function UndoBar({ form, above, type }: UndoBarProps) {
  const { t } = surroundings();
  const { undo } = form;
  if (undo?.above !== above.key || undo.type !== type) return null;
  const removed = t.form.removed(undo.title || t.panel.untitled);
  return (
    <div class="undo">
      <span>{removed}</span>
      <Button
        look="link"
        id={UNDO}
        text={t.form.undo}
        says={`${t.form.undo}: ${removed}`}
        event={{ type: "undo" }}
      />
    </div>
  );
}
