import type { Kpi, Panel } from "../../app/contract.ts";
import { CATEGORIES } from "../../domain/kpi.ts";
import { everyGoal } from "../model/goals.ts";
import { KPI_GROUPINGS, type KpiGrouping, kpiGroups, kpiMatches } from "../model/kpis.ts";
import { Button } from "./button.tsx";
import { viewContext } from "./context.ts";
import { Search } from "./controls.tsx";
import { DueSection, wantsCheckIn } from "./due.tsx";
import { titleOf as goalTitle } from "./goal.tsx";
import { ViewHead } from "./head.tsx";
import { KpiCard } from "./kpi-card.tsx";
import { Welcome } from "./welcome.tsx";

/** From this many KPIs on, searching is faster than scrolling. */
const MANY = 8;

/** All KPIs in groups, or what to do when there are none. */
export function KpiList({ panel }: { readonly panel: Panel }) {
  const { state, t } = viewContext();
  if (panel.kpis.length === 0) return <NoKpis />;
  const many = panel.kpis.length >= MANY;
  const found = many ? panel.kpis.filter((kpi) => kpiMatches(kpi, state.search)) : panel.kpis;
  const titles = new Map(everyGoal(panel).map((goal) => [goal.id.toUpperCase(), goalTitle(goal)]));
  return (
    <>
      <ViewHead title={t.kpi.title} />
      <div class="buttons adding">
        <Button
          variant={wantsCheckIn(state) ? "secondary" : "primary"}
          icon="plus"
          text={t.kpi.fromLibrary}
          event={{ type: "open-library" }}
        />
        <Button variant="quiet" text={t.kpi.writeOwn} event={{ type: "new-kpi", from: null }} />
      </div>
      <DueSection panel={panel} />
      {many && <Search label={t.kpi.search} />}
      <KpiGroupingField />
      {kpiGroups(found, state.kpiGrouping).map(([name, kpis]) => (
        <KpiGroup key={name} title={groupTitle(name, state.kpiGrouping)} kpis={kpis} titles={titles} />
      ))}
      {found.length === 0 && <p class="soft">{t.kpi.libraryNone}</p>}
    </>
  );
}

function KpiGroupingField() {
  const { state, t, send } = viewContext();
  return (
    <div class="field beside">
      <label for="group-kpis">{t.kpi.groupBy}</label>
      <select
        id="group-kpis"
        value={state.kpiGrouping}
        onChange={({ currentTarget: { value } }) => {
          const by = KPI_GROUPINGS.find((one) => one === value);
          if (by) send({ type: "group-kpis", by });
        }}
      >
        {KPI_GROUPINGS.map((by) => (
          <option key={by} value={by}>
            {t.fields[by]}
          </option>
        ))}
      </select>
    </div>
  );
}

function groupTitle(name: string, by: KpiGrouping): string {
  const { t } = viewContext();
  if (name === "") return by === "category" ? t.kpi.noCategory : t.kpi.noArea;
  const code = by === "category" && CATEGORIES.find((known) => known === name);
  return code ? t.kpi.categories[code] : name;
}

interface KpiGroupProps {
  readonly title: string;
  readonly kpis: readonly Kpi[];
  /** Of the goals that KPIs may support, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

function KpiGroup({ title, kpis, titles }: KpiGroupProps) {
  return (
    <section class="group">
      <h2>{title}</h2>
      <ul class="cards">
        {kpis.map((kpi) => (
          <li key={kpi.id}>
            <KpiCard kpi={kpi} supported={titles.get(kpi.fields.supports.toUpperCase())} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A workbook without KPIs: what they are for, and the two ways to the first one. */
function NoKpis() {
  const { t } = viewContext();
  return (
    <Welcome words={t.kpi.empty}>
      <Button variant="primary" text={t.kpi.fromLibrary} event={{ type: "open-library" }} />
      <Button variant="secondary" text={t.kpi.writeOwn} event={{ type: "new-kpi", from: null }} />
    </Welcome>
  );
}
