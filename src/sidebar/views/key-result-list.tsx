import { everyRow, type Form, type Row } from "../model/form.ts";
import { readRow } from "../model/form-read.ts";
import { sayWay } from "../say/values.ts";
import { Button } from "./button.tsx";
import { Hints } from "./field.tsx";
import { Icon } from "./icons.tsx";
import { KeyResultFields } from "./key-result-fields.tsx";
import { surroundings } from "./surroundings.ts";

/** The key results of the form: one unfolded at a time, the others in short. */
export function KeyResultList({ form }: { readonly form: Form }) {
  const { t } = surroundings();
  const { root } = form;
  const rows = root.children.filter(({ type }) => type === "key-result");
  return (
    <section class="fields">
      <h2>{t.panel.keyResults}</h2>
      <div class="notes">
        <Hints row={root} place="list" />
      </div>
      {rows.map((row, place) => (
        <KeyResultSection
          key={row.key}
          form={form}
          row={row}
          name={`${t.words.types["key-result"]} ${place + 1}`}
        />
      ))}
      <Button
        look="secondary"
        icon="plus"
        text={t.form.addKeyResult}
        event={{ type: "add", above: root.key, rowType: "key-result" }}
      />
    </section>
  );
}

interface SectionProps {
  readonly form: Form;
  readonly row: Row;
  readonly name: string;
}

function KeyResultSection({ form, row, name }: SectionProps) {
  const { t, send } = surroundings();
  const unfolded = form.unfolded === row.key;
  const title = row.typed.title || name;
  return (
    <section class={unfolded ? "key-result-form open" : "key-result-form"} aria-label={name}>
      <div class="line">
        <h3>
          <button
            type="button"
            class="unfold"
            aria-expanded={unfolded}
            onClick={() => send({ type: "unfold", key: unfolded ? null : row.key })}
          >
            <Icon name="chevron" />
            <span>{unfolded ? name : title}</span>
          </button>
        </h3>
        <Button
          look="quiet"
          icon="bin"
          says={t.panel.removeOf(title)}
          event={{ type: "remove", key: row.key }}
        />
      </div>
      {unfolded ? <KeyResultFields row={row} /> : <InShort row={row} />}
    </section>
  );
}

/** What a folded key result says: its way, and whether something in it has to be mended. */
function InShort({ row }: { readonly row: Row }) {
  const { language, t, notes } = surroundings();
  const keys = everyRow(row).map(({ key }) => key);
  const wrong = notes.mistakes.filter(({ key }) => keys.includes(key)).length;
  return (
    <>
      <p class="facts">{sayWay(readRow(row, language).fields, language)}</p>
      {wrong > 0 && <p class="mistake">{t.mistakes.errors.summary(wrong)}</p>}
    </>
  );
}
