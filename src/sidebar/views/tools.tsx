import type { Panel } from "../../app/contract.ts";
import { formatDay, parseDay } from "../../text/date.ts";
import { AS_OF_ID, notesBelow } from "../model/element-ids.ts";
import type { DashboardProgress } from "../model/state.ts";
import { sayUndo } from "../say/messages.ts";
import { Button } from "./button.tsx";
import { viewContext } from "./context.ts";
import { Labelled } from "./controls.tsx";

/** What is needed now and then. */
export function Tools({ panel }: { readonly panel: Panel }) {
  const { state, language, t } = viewContext();
  const { undo } = panel;
  return (
    <section class="tools">
      {undo && state.ticks.length === 0 && (
        <Button
          variant="quiet"
          icon="undo"
          text={sayUndo(undo, language)}
          event={{ type: "ask", request: { do: "undo" } }}
        />
      )}
      {state.building ? (
        <DashboardProgressBar building={state.building} />
      ) : (
        <Button
          variant="secondary"
          icon="trend"
          text={t.tools.build}
          ariaLabel={t.tools.build}
          event={{ type: "build-dashboard" }}
        />
      )}
      <p class="facts">{t.tools.buildText}</p>
      <details>
        <summary>{t.tools.title}</summary>
        <AsOfForm panel={panel} />
        <DailyCheckbox daily={panel.daily} />
      </details>
    </section>
  );
}

/** What was known on a day; the browser itself asks for a day that is left out. */
function AsOfForm({ panel }: { readonly panel: Panel }) {
  const { state, t, send } = viewContext();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const day = parseDay(String(new FormData(event.currentTarget).get(AS_OF_ID)));
        if (day !== undefined) send({ type: "ask", request: { do: "as-of", day } });
      }}
    >
      <Labelled
        id={AS_OF_ID}
        label={t.tools.asOf}
        info={t.tools.asOfText}
        control={
          <div class="line">
            <input
              type="date"
              id={AS_OF_ID}
              name={AS_OF_ID}
              required
              max={formatDay(panel.today)}
              aria-describedby={notesBelow(AS_OF_ID)}
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
function DailyCheckbox({ daily }: { readonly daily: boolean }) {
  const { t, send } = viewContext();
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
function DashboardProgressBar({
  building: { done, of, doing, cancelled },
}: {
  readonly building: DashboardProgress;
}) {
  const { t } = viewContext();
  const text = of === 0 ? t.common.working : t.tools.step(Math.min(done + 1, of), of, doing);
  return (
    <div class="building">
      <progress max={of || 1} value={done} aria-label={t.tools.build} />
      <p class="facts">{text}</p>
      {!cancelled && (
        <Button variant="secondary" text={t.common.cancel} event={{ type: "stop-dashboard" }} alwaysOn />
      )}
    </div>
  );
}
