import type { Kpi, Panel } from "../../app/contract.ts";
import { kpisByCategory } from "../kpi-goals.ts";
import { Button } from "./button.tsx";
import { DueSection } from "./due-section.tsx";
import { Head } from "./head.tsx";
import { KpiCard } from "./kpi-card.tsx";
import { surroundings } from "./surroundings.ts";

/** All KPIs by category, or what to do when there are none. */
export function KpiList({ panel }: { readonly panel: Panel }) {
  const { t } = surroundings();
  if (panel.kpis.length === 0) return <NoKpis />;
  const groups = kpisByCategory(panel.kpis, { ...t.kpi.categories, "": t.kpi.noCategory });
  return (
    <>
      <Head title={t.kpi.title}>
        <Button look="primary" icon="plus" text={t.kpi.newKpi} event={{ type: "library" }} />
      </Head>
      <DueSection panel={panel} />
      {groups.map(([category, kpis]) => (
        <Group key={category} category={category} kpis={kpis} />
      ))}
    </>
  );
}

function Group({ category, kpis }: { readonly category: string; readonly kpis: readonly Kpi[] }) {
  return (
    <section>
      <h2 class="group">{category}</h2>
      <ul class="cards">
        {kpis.map((kpi) => (
          <li key={kpi.id}>
            <KpiCard kpi={kpi} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoKpis() {
  const { t } = surroundings();
  return (
    <section class="welcome">
      <Head title={t.kpi.empty.title} />
      <p>{t.kpi.empty.text}</p>
      <div class="stack">
        <Button look="primary" text={t.kpi.fromLibrary} event={{ type: "library" }} />
        <Button look="secondary" text={t.kpi.writeOwn} event={{ type: "new-kpi", from: null }} />
      </div>
    </section>
  );
}
