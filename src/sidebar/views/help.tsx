import { STATUSES } from "../../domain/status.ts";
import { Button } from "./button.tsx";
import { viewContext } from "./context.ts";
import { StatusChip } from "./goal.tsx";
import { ViewHead } from "./head.tsx";

/** How it works, what the statuses mean, and the functions for one's own cells. */
export function HelpView() {
  const { t, state } = viewContext();
  const { help } = t;
  const ways = { list: t.common.back, form: t.common.backToForm };
  const back =
    state.viewUnderHelp === "list" || state.viewUnderHelp === "form"
      ? ways[state.viewUnderHelp]
      : t.checkIn.previous;
  const statuses = state.panel?.statuses.map(({ code, label }) => code || label) ?? STATUSES;
  return (
    <div class="help">
      <ViewHead
        title={help.title}
        before={
          <Button variant="quiet" icon="back" ariaLabel={back} event={{ type: "close-help" }} alwaysOn />
        }
      />
      <h2>{help.how}</h2>
      <ol>
        {help.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>{help.statuses}</h2>
      <p>{help.statusesText}</p>
      <ul class="chips">
        {statuses.map((status) => (
          <li key={status}>
            <StatusChip status={status} />
          </li>
        ))}
      </ul>
      <h2>{help.functions}</h2>
      <p>{help.functionsText}</p>
      <dl>
        {help.list.map(([name, gives]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{gives}</dd>
          </div>
        ))}
      </dl>
      <h2>{help.trouble}</h2>
      <ul class="bullets">
        {help.troubles.map((trouble) => (
          <li key={trouble}>{trouble}</li>
        ))}
      </ul>
    </div>
  );
}
