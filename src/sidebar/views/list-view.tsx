import type { Goal, Panel } from "../../app/contract.ts";
import { areasOf, growTree } from "../model/tree.ts";
import { AreaSection } from "./area-section.tsx";
import { Branches } from "./branches.tsx";
import { Button } from "./button.tsx";
import { DueSection, wantsCheckIn } from "./due-section.tsx";
import { Loading, NoObjectives, NotSetUp } from "./empty.tsx";
import { Grouping } from "./grouping.tsx";
import { Head } from "./head.tsx";
import { KpiList } from "./kpi-list.tsx";
import { Loose } from "./loose.tsx";
import { Search } from "./search.tsx";
import { surroundings } from "./surroundings.ts";
import { Tabs } from "./tabs.tsx";
import { Tools } from "./tools.tsx";

/** From this many objectives on, searching is faster than scrolling. */
const MANY = 8;

/** All objectives, or what to do when there are none. */
export function ListView() {
  const { state } = surroundings();
  const { isSetUp, panel } = state;
  if (isSetUp === false) return <NotSetUp />;
  if (!panel) return <Loading />;
  return (
    <>
      <Tabs />
      {state.tab === "kpis" ? <KpiList panel={panel} /> : <Goals panel={panel} />}
      <Tools panel={panel} />
    </>
  );
}

function Goals({ panel }: { readonly panel: Panel }) {
  return (
    <>
      {panel.objectives.length > 0 ? (
        <Objectives panel={panel} />
      ) : (
        <>
          <NoObjectives />
          <DueSection panel={panel} />
        </>
      )}
      {panel.loose.length > 0 && <Loose rows={panel.loose} />}
    </>
  );
}

function Objectives({ panel }: { readonly panel: Panel }) {
  const { state, t } = surroundings();
  const many = panel.objectives.length >= MANY;
  const found = many ? panel.objectives.filter((goal) => matches(goal, state.search)) : panel.objectives;
  return (
    <>
      <Head title={t.panel.goals}>
        <Button
          look={wantsCheckIn(state) ? "secondary" : "primary"}
          icon="plus"
          text={t.panel.newObjective}
          event={{ type: "new-objective" }}
        />
      </Head>
      <DueSection panel={panel} />
      {many && <Search label={t.panel.search} />}
      <Grouping panel={panel} />
      <Grouped panel={panel} found={found} />
      {found.length === 0 && <p class="soft">{t.panel.noneFound}</p>}
    </>
  );
}

interface GroupedProps {
  readonly panel: Panel;
  readonly found: readonly Goal[];
}

/** By their areas or as a tree; what a search finds in a tree stands in a row, each with its parent in words. */
function Grouped({ panel, found }: GroupedProps) {
  const { grouping } = surroundings().state;
  const all = found.length === panel.objectives.length;
  if (grouping === "area") {
    const kpis = all ? panel.kpis : [];
    return areasOf(found, { kpis }).map((area) => <AreaSection key={area.name} area={area} />);
  }
  return <Branches branches={all ? growTree(found) : found.map((goal) => ({ goal, below: [] }))} />;
}

/** Whether a title or an owner is what is searched for, here or below. */
function matches({ fields, children }: Goal, search: string): boolean {
  const said = `${fields.title}\n${fields.owner}`.toLowerCase();
  return said.includes(search.trim().toLowerCase()) || children.some((child) => matches(child, search));
}
