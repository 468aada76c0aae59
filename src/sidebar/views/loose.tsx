import type { Goal } from "../../app/contract.ts";
import { DeleteButton } from "./goal-buttons.tsx";
import { surroundings } from "./surroundings.ts";
import { titleOf } from "./unfold.tsx";

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
