import { statusCounts } from "../model/goals.ts";
import { belowId } from "../model/ids.ts";
import { type Branch, everyBranch } from "../model/tree.ts";
import { Card } from "./card.tsx";
import { Icon } from "./icons.tsx";
import { StatusCount } from "./status.tsx";
import { surroundings } from "./surroundings.ts";
import { titleOf } from "./unfold.tsx";

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
          {t.alignment.below(hidden.length)} <span class="hidden">{t.alignment.belowOf(titleOf(goal))}</span>
        </span>
        {counts.map(([status, count]) => (
          <StatusCount key={status} status={status} count={count} />
        ))}
      </button>
      {!folded && <Branches branches={below} depth={depth + 1} heading={heading} id={id} />}
    </>
  );
}
