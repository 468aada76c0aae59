import type { RowType } from "../../domain/goal.ts";
import type { Row } from "../model/form.ts";
import { Button } from "./button.tsx";
import { control, Field } from "./field.tsx";
import { surroundings } from "./surroundings.ts";

interface InitiativeFieldsProps {
  /** The key result or the objective that they belong to. */
  readonly above: Row;
  readonly title: string;
}

/** The initiatives of a key result or an objective, with their action items. */
export function InitiativeFields({ above, title }: InitiativeFieldsProps) {
  const { t } = surroundings();
  const Heading = above.type === "objective" ? "h2" : "h4";
  const rows = above.children.filter(({ type }) => type === "initiative" || type === "action");
  return (
    <section class="fields initiatives">
      <Heading>{title}</Heading>
      {rows.map((row) =>
        row.type === "action" ? (
          <RowTitle key={row.key} row={row} next={above} />
        ) : (
          <InitiativeField key={row.key} row={row} />
        ),
      )}
      <AddButton above={above} type="initiative" text={t.form.addInitiative} />
    </section>
  );
}

function InitiativeField({ row }: { readonly row: Row }) {
  const { t } = surroundings();
  return (
    <div class="initiative-form">
      <RowTitle row={row} next={row} />
      {row.children.map((child) => (
        <RowTitle key={child.key} row={child} next={row} />
      ))}
      <AddButton above={row} type="action" text={t.form.addAction} />
    </div>
  );
}

interface AddButtonProps {
  readonly above: Row;
  readonly type: RowType;
  readonly text: string;
}

function AddButton({ above, type, text }: AddButtonProps) {
  return (
    <Button look="quiet" icon="plus" text={text} event={{ type: "add", above: above.key, rowType: type }} />
  );
}

interface RowTitleProps {
  readonly row: Row;
  /** Where Enter begins the next action item instead of saving. */
  readonly next: Row;
}

/** An initiative or an action item: one line each. */
function RowTitle({ row, next }: RowTitleProps) {
  const { t, send } = surroundings();
  const { key, type, typed } = row;
  const says = t.panel.removeOf(typed.title || t.words.types[type]);
  return (
    <Field row={row} field="title" label={t.words.types[type]}>
      <div class="line">
        <input
          type="text"
          {...control(row, "title")}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.isComposing) return;
            event.preventDefault();
            if (typed.title.trim() !== "") send({ type: "add", above: next.key, rowType: "action" });
          }}
        />
        <Button look="quiet" icon="bin" says={says} event={{ type: "remove", key }} />
      </div>
    </Field>
  );
}
