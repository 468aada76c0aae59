import { formatShare } from "../../text/number.ts";
import type { Area } from "../model/tree.ts";
import { inARow } from "../say/values.ts";
import { Branches } from "./branches.tsx";
import { KpiStates } from "./kpi-states.tsx";
import { surroundings } from "./surroundings.ts";

/** A key result area: its objectives with their mean, and its KPIs. */
export function AreaSection({ area }: { readonly area: Area }) {
  const { language, t } = surroundings();
  const { name, count, progress, branches, kpis } = area;
  const title = name || t.alignment.noArea;
  const facts = [
    count > 0 && t.alignment.objectives(count),
    progress !== null && t.alignment.mean(formatShare(progress, language)),
  ];
  return (
    <section class="area" aria-label={title}>
      <h2>{title}</h2>
      <p class="facts">{inARow(facts)}</p>
      {count > 0 && <Branches branches={branches} heading="h3" />}
      <KpiStates kpis={kpis} />
    </section>
  );
}
