import type { Goal, Panel } from "../../app/contract.ts";
import { formatWholePercent } from "../../text/number.ts";
import { statusCounts } from "../model/goals.ts";
import { belowId } from "../model/ids.ts";
import {
  type Area,
  areasOf,
  type Branch,
  everyBranch,
  growTree,
  type Grouping as Way,
} from "../model/tree.ts";
import { inARow } from "../say/values.ts";
import { Button, Icon } from "./button.tsx";
import { Card } from "./card.tsx";
import { Search } from "./controls.tsx";
import { DueSection, wantsCheckIn } from "./due.tsx";
import { Loading, NoObjectives, NotSetUp } from "./empty.tsx";
import { DeleteButton, StatusCount, titleOf } from "./goal.tsx";
import { Head, Tabs } from "./head.tsx";
import { KpiStates } from "./kpi-card.tsx";
import { KpiList } from "./kpi-list.tsx";
import { surroundings } from "./surroundings.ts";
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

/** A key result area: its objectives with their mean, and its KPIs. */
export function AreaSection({ area }: { readonly area: Area }) {
  const { language, t } = surroundings();
  const { name, count, progress, branches, kpis } = area;
  const title = name || t.alignment.noArea;
  const facts = [
    count > 0 && t.alignment.objectives(count),
    progress !== null && t.alignment.mean(formatWholePercent(progress, language)),
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

/** So many steps to the right there is room for; further down, the parent is told in words. */
const STEPS = 3;

interface BranchesProps {
  readonly branches: readonly Branch[];
  /** How far down the tree; 0 at the top. */
  readonly depth?: number;
  readonly heading?: "h2" | "h3" | undefined;
  readonly id?: string;
}

/** Objectives, each with those that hang under it. */
export function Branches({ branches, depth = 0, heading, id }: BranchesProps) {
  const isStep = depth > 0 && depth <= STEPS;
  return (
    <ul class={isStep ? "cards branch" : "cards"} id={id}>
      {branches.map((branch) => (
        <li key={branch.goal.id}>
          <Card goal={branch.goal} nested={isStep} heading={heading} />
          {branch.below.length > 0 && <Below branch={branch} depth={depth} heading={heading} />}
        </li>
      ))}
    </ul>
  );
}

interface BelowProps {
  readonly branch: Branch;
  readonly depth: number;
  readonly heading: BranchesProps["heading"];
}

/** What hangs under an objective; folded, how many it is and where they stand. */
function Below({ branch, depth, heading }: BelowProps) {
  const { state, t, send } = surroundings();
  const { goal, below } = branch;
  const folded = state.folded.includes(goal.id);
  const hidden = everyBranch(branch).slice(1);
  const counts = folded ? statusCounts(hidden.map((one) => one.goal)) : [];
  const id = belowId(goal.id);
  return (
    <>
      <button
        type="button"
        class="unfold below"
        aria-expanded={!folded}
        aria-controls={folded ? undefined : id}
        onClick={() => send({ type: "fold-below", id: goal.id })}
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
      {!folded && <Branches branches={below} depth={depth + 1} heading={heading} id={id} />}
    </>
  );
}

const WAYS: readonly Way[] = ["tree", "area"];

/** How the objectives are listed; a choice only where somebody has given an area. */
export function Grouping({ panel }: { readonly panel: Panel }) {
  const { state, t, send } = surroundings();
  if ([...panel.objectives, ...panel.kpis].every(({ fields }) => fields.area.trim() === "")) return null;
  return (
    <fieldset class="grouping">
      <legend class="hidden">{t.alignment.grouping}</legend>
      {WAYS.map((by) => (
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
export function Loose({ rows }: { readonly rows: readonly Goal[] }) {
  const { loose } = surroundings().t.panel;
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
            <p class="facts">{faultOf(goal)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function faultOf(goal: Goal): string {
  const { loose } = surroundings().t.panel;
  const { parent } = goal.fields;
  if (goal.computed.wrong) return goal.computed.reason;
  return parent ? loose.parentGone(parent) : loose.noParent;
}
