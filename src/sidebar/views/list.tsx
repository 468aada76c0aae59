import type { Goal, Panel } from "../../app/contract.ts";
import { formatWholePercent } from "../../text/number.ts";
import { subObjectivesId } from "../model/element-ids.ts";
import { statusCounts } from "../model/goals.ts";
import {
  type Area,
  areasOf,
  type Branch,
  everyBranch,
  objectiveTree,
  type ObjectiveGrouping as Way,
} from "../model/tree.ts";
import { joinFacts } from "../say/values.ts";
import { Button, Icon } from "./button.tsx";
import { viewContext } from "./context.ts";
import { Search } from "./controls.tsx";
import { DueSection, wantsCheckIn } from "./due.tsx";
import { DeleteButton, StatusCount, titleOf } from "./goal.tsx";
import { Tabs, ViewHead } from "./head.tsx";
import { KpiStatusList } from "./kpi-card.tsx";
import { KpiList } from "./kpi-list.tsx";
import { ObjectiveCard } from "./objective-card.tsx";
import { Tools } from "./tools.tsx";
import { Loading, NoObjectives, NotSetUp } from "./welcome.tsx";

/** From this many objectives on, searching is faster than scrolling. */
const MANY = 8;

/** All objectives, or what to do when there are none. */
export function ListView() {
  const { state } = viewContext();
  const { isSetUp, panel } = state;
  if (isSetUp === false) return <NotSetUp />;
  if (!panel) return <Loading />;
  return (
    <>
      <Tabs />
      {state.tab === "kpis" ? <KpiList panel={panel} /> : <GoalsTab panel={panel} />}
      <Tools panel={panel} />
    </>
  );
}

function GoalsTab({ panel }: { readonly panel: Panel }) {
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
      {panel.loose.length > 0 && <LooseRows rows={panel.loose} />}
    </>
  );
}

function Objectives({ panel }: { readonly panel: Panel }) {
  const { state, t } = viewContext();
  const many = panel.objectives.length >= MANY;
  const found = many ? panel.objectives.filter((goal) => goalMatches(goal, state.search)) : panel.objectives;
  return (
    <>
      <ViewHead title={t.common.goals}>
        <Button
          variant={wantsCheckIn(state) ? "secondary" : "primary"}
          icon="plus"
          text={t.common.newObjective}
          event={{ type: "new-objective" }}
        />
      </ViewHead>
      <DueSection panel={panel} />
      {many && <Search label={t.common.search} />}
      <GroupingButtons panel={panel} />
      <ObjectiveList panel={panel} found={found} />
      {found.length === 0 && <p class="soft">{t.common.noneFound}</p>}
    </>
  );
}

interface ObjectiveListProps {
  readonly panel: Panel;
  readonly found: readonly Goal[];
}

/** By their areas or as a tree; what a search finds in a tree stands in a row, each with its parent in words. */
function ObjectiveList({ panel, found }: ObjectiveListProps) {
  const { grouping } = viewContext().state;
  const all = found.length === panel.objectives.length;
  if (grouping === "area") {
    const kpis = all ? panel.kpis : [];
    return areasOf(found, { kpis }).map((area) => <AreaSection key={area.name} area={area} />);
  }
  return (
    <Branches branches={all ? objectiveTree(found) : found.map((goal) => ({ goal, subBranches: [] }))} />
  );
}

/** Whether a title or an owner is what is searched for, here or below. */
function goalMatches({ fields, children }: Goal, search: string): boolean {
  const said = `${fields.title}\n${fields.owner}`.toLowerCase();
  return said.includes(search.trim().toLowerCase()) || children.some((child) => goalMatches(child, search));
}

/** A key result area: its objectives with their mean, and its KPIs. */
function AreaSection({ area }: { readonly area: Area }) {
  const { language, t } = viewContext();
  const { name, count, progress, branches, kpis } = area;
  const title = name || t.alignment.noArea;
  const facts = [
    count > 0 && t.alignment.objectives(count),
    progress !== null && t.alignment.mean(formatWholePercent(progress, language)),
  ];
  return (
    <section class="area" aria-label={title}>
      <h2>{title}</h2>
      <p class="facts">{joinFacts(facts)}</p>
      {count > 0 && <Branches branches={branches} heading="h3" />}
      <KpiStatusList kpis={kpis} />
    </section>
  );
}

/** So many steps to the right there is room for; further down, the parent is told in words. */
const INDENTED_LEVELS = 3;

interface BranchesProps {
  readonly branches: readonly Branch[];
  /** How far down the tree; 0 at the top. */
  readonly depth?: number;
  readonly heading?: "h2" | "h3" | undefined;
  readonly id?: string;
}

/** Objectives, each with those that hang under it. */
function Branches({ branches, depth = 0, heading, id }: BranchesProps) {
  const isStep = depth > 0 && depth <= INDENTED_LEVELS;
  return (
    <ul class={isStep ? "cards branch" : "cards"} id={id}>
      {branches.map((branch) => (
        <li key={branch.goal.id}>
          <ObjectiveCard goal={branch.goal} nested={isStep} heading={heading} />
          {branch.subBranches.length > 0 && <SubObjectives branch={branch} depth={depth} heading={heading} />}
        </li>
      ))}
    </ul>
  );
}

interface SubObjectivesProps {
  readonly branch: Branch;
  readonly depth: number;
  readonly heading: BranchesProps["heading"];
}

/** What hangs under an objective; folded, how many it is and where they stand. */
function SubObjectives({ branch, depth, heading }: SubObjectivesProps) {
  const { state, t, send } = viewContext();
  const { goal, subBranches } = branch;
  const folded = state.folded.includes(goal.id);
  const hidden = everyBranch(branch).slice(1);
  const counts = folded ? statusCounts(hidden.map((one) => one.goal)) : [];
  const id = subObjectivesId(goal.id);
  return (
    <>
      <button
        type="button"
        class="unfold sub-objectives"
        aria-expanded={!folded}
        aria-controls={folded ? undefined : id}
        onClick={() => send({ type: "fold-sub-objectives", id: goal.id })}
      >
        <Icon name="chevron" />
        <span>
          {t.alignment.objectivesBelow(hidden.length)}{" "}
          <span class="hidden">{t.alignment.belowOf(titleOf(goal))}</span>
        </span>
        {counts.map(([status, count]) => (
          <StatusCount key={status} status={status} count={count} />
        ))}
      </button>
      {!folded && <Branches branches={subBranches} depth={depth + 1} heading={heading} id={id} />}
    </>
  );
}

const GROUPINGS: readonly Way[] = ["tree", "area"];

/** How the objectives are listed; a choice only where somebody has given an area. */
function GroupingButtons({ panel }: { readonly panel: Panel }) {
  const { state, t, send } = viewContext();
  if ([...panel.objectives, ...panel.kpis].every(({ fields }) => fields.area.trim() === "")) return null;
  return (
    <fieldset class="grouping">
      <legend class="hidden">{t.alignment.grouping}</legend>
      {GROUPINGS.map((by) => (
        <button
          key={by}
          type="button"
          class="quiet"
          aria-pressed={state.grouping === by}
          onClick={() => send({ type: "group", by })}
        >
          {t.alignment.groupings[by]}
        </button>
      ))}
    </fieldset>
  );
}

/** Rows that hang under nothing: what is wrong with each, and how to mend it. */
function LooseRows({ rows }: { readonly rows: readonly Goal[] }) {
  const { loose } = viewContext().t.common;
  return (
    <section class="loose">
      <h2>{loose.title}</h2>
      <p class="facts">{loose.text}</p>
      <ul>
        {rows.map((goal) => (
          <li key={goal.id}>
            <div class="line">
              <span class="name">
                {titleOf(goal)} <span class="soft">{goal.id}</span>
              </span>
              <DeleteButton goal={goal} small />
            </div>
            <p class="facts">{faultText(goal)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function faultText(goal: Goal): string {
  const { loose } = viewContext().t.common;
  const { parent } = goal.fields;
  if (goal.computed.wrong) return goal.computed.reason;
  return parent ? loose.parentGone(parent) : loose.noParent;
}
