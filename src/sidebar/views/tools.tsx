import type { Panel } from "../../app/contract.ts";
import { formatDay, parseDay } from "../../text/date.ts";
import { AS_OF, notesBelow } from "../model/element-ids.ts";
import type { Building } from "../model/state.ts";
import { sayUndo } from "../say/messages.ts";
import { Button } from "./button.tsx";
import { surroundings } from "./context.ts";
import { Labelled } from "./controls.tsx";

/** What is needed now and then. */
export function Tools({ panel }: { readonly panel: Panel }) {
  const { state, language, t } = surroundings();
  const { undo } = panel;
  return (
    <section class="tools">
      {undo && state.ticks.length === 0 && (
        <Button
          look="quiet"
          icon="undo"
          text={sayUndo(undo, language)}
          event={{ type: "ask", request: { do: "undo" } }}
        />
      )}
      {state.building ? (
        <BuildingBar building={state.building} />
      ) : (
        <Button
          look="secondary"
          icon="trend"
          text={t.tools.build}
          says={t.tools.build}
          event={{ type: "build" }}
        />
      )}
      <p class="facts">{t.tools.buildText}</p>
      <details>
        <summary>{t.tools.title}</summary>
        <AsOf panel={panel} />
        <Daily daily={panel.daily} />
      </details>
    </section>
  );
}

/** What was known on a day; the browser itself asks for a day that is left out. */
function AsOf({ panel }: { readonly panel: Panel }) {
  const { state, t, send } = surroundings();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const day = parseDay(String(new FormData(event.currentTarget).get(AS_OF)));
        if (day !== undefined) send({ type: "ask", request: { do: "as-of", day } });
      }}
    >
      <Labelled
        id={AS_OF}
        label={t.tools.asOf}
        info={t.tools.asOfText}
        control={
          <div class="line">
            <input
              type="date"
              id={AS_OF}
              name={AS_OF}
              required
              max={formatDay(panel.today)}
              aria-describedby={notesBelow(AS_OF)}
            />
            <button type="submit" class="secondary" disabled={state.pending !== null}>
              {t.tools.show}
            </button>
          </div>
        }
      />
    </form>
  );
}

/** Of the person's own, as it runs on their behalf. */
function Daily({ daily }: { readonly daily: boolean }) {
  const { t, send } = surroundings();
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={daily}
          aria-describedby="daily-notes"
          onChange={() => send({ type: "ask", request: { do: "daily", on: !daily } })}
        />
        <span>{t.tools.daily}</span>
      </label>
      <p class="facts" id="daily-notes">
        {t.tools.dailyText}
      </p>
    </>
  );
}

/** How far the dashboard has come, step by step, and the way out. */
function BuildingBar({ building: { done, of, doing, cancelled } }: { readonly building: Building }) {
  const { t } = surroundings();
  const text = of === 0 ? t.common.working : t.tools.step(Math.min(done + 1, of), of, doing);
  return (
    <div class="building">
      <progress max={of || 1} value={done} aria-label={t.tools.build} />
      <p class="facts">{text}</p>
      {!cancelled && <Button look="secondary" text={t.common.cancel} event={{ type: "leave-off" }} always />}
    </div>
  );
}
