import type { Kpi } from "../../app/contract.ts";
import { StatusShape } from "./icons.tsx";
import { styleOf } from "./status.tsx";
import { surroundings } from "./surroundings.ts";

/** The statuses of the last periods as symbols on their colours; each says its word when it is pointed at or heard. */
export function PeriodMarks({ kpi: { periods } }: { readonly kpi: Kpi }) {
  const { t } = surroundings();
  if (periods.every((status) => status === "")) return null;
  return (
    <ol class="periods" aria-label={t.kpi.periods}>
      {periods.map((status, place) => (
        <Mark key={place} status={status} back={periods.length - 1 - place} />
      ))}
    </ol>
  );
}

function Mark({ status, back }: { readonly status: string; readonly back: number }) {
  const { t } = surroundings();
  const { code, label, fill, color } = styleOf(status);
  const says = t.kpi.period(back, status === "" ? t.kpi.noCheckIn : label);
  return (
    <li
      class={status === "" ? "none" : ""}
      title={says}
      style={status === "" ? undefined : { backgroundColor: fill, color }}
    >
      <span class="hidden">{says}</span>
      {status !== "" && <StatusShape code={code} />}
    </li>
  );
}
