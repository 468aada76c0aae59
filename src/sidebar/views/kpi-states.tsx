import type { Kpi } from "../../app/contract.ts";
import { StatusChip } from "./status.tsx";
import { surroundings } from "./surroundings.ts";

/** KPIs by name, each with its status; nothing where there are none. */
export function KpiStates({ kpis }: { readonly kpis: readonly Kpi[] }) {
  const { t } = surroundings();
  if (kpis.length === 0) return null;
  return (
    <section class="kpi-states">
      <h3>{t.alignment.kpis}</h3>
      <ul>
        {kpis.map(({ id, fields, computed }) => (
          <li key={id} class="line">
            <span class="name">{fields.title || t.panel.untitled}</span>
            <StatusChip status={computed.status} small />
          </li>
        ))}
      </ul>
    </section>
  );
}
