import type { Goal, Panel } from "../../app/contract.ts";
import { known } from "../goals.ts";
import type { State } from "../state.ts";
import { Button } from "./button.tsx";
import { Card } from "./card.tsx";
import { Loading, NoObjectives, NotSetUp } from "./empty.tsx";
import { Head } from "./head.tsx";
import { Loose } from "./loose.tsx";
import { surroundings } from "./surroundings.ts";

/** From this many objectives on, searching is faster than scrolling. */
const MANY = 8;

/** All objectives, or what to do when there are none. */
export function ListView() {
  const { isSetUp, panel } = surroundings().state;
  if (isSetUp === false) return <NotSetUp />;
  if (!panel) return <Loading />;
  return (
    <>
      {panel.objectives.length === 0 ? <NoObjectives /> : <Objectives panel={panel} />}
      {panel.loose.length > 0 && <Loose rows={panel.loose} />}
    </>
  );
}

function Objectives({ panel }: { readonly panel: Panel }) {
  const { state, t } = surroundings();
  const many = panel.objectives.length >= MANY;
  const found = many ? panel.objectives.filter((goal) => matches(goal, state)) : panel.objectives;
  return (
    <>
      <Head title={t.panel.goals}>
        <Button look="primary" icon="plus" text={t.panel.newObjective} event={{ type: "new-objective" }} />
      </Head>
      {many && <Filter panel={panel} />}
      <ul class="cards">
        {found.map((goal) => (
          <li key={goal.id}>
            <Card goal={goal} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="soft">{t.panel.noneFound}</p>}
    </>
  );
}

function Filter({ panel }: { readonly panel: Panel }) {
  const { state, t, send } = surroundings();
  return (
    <div class="pair filter">
      <div class="field">
        <label for="search">{t.panel.search}</label>
        <input
          id="search"
          type="search"
          value={state.search}
          onInput={(event) => send({ type: "search", text: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="owner">{t.fields.owner}</label>
        <select
          id="owner"
          value={state.owner}
          onInput={(event) => send({ type: "filter", owner: event.currentTarget.value })}
        >
          <option value="">{t.panel.everyOwner}</option>
          {known(panel, "owner").map((owner) => (
            <option key={owner}>{owner}</option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** Whether the search and the owner find an objective, or something below it. */
function matches(goal: Goal, { search, owner }: Pick<State, "search" | "owner">): boolean {
  const { title, owner: named } = goal.fields;
  const here =
    title.toLowerCase().includes(search.trim().toLowerCase()) && (!owner || named.trim() === owner);
  return here || goal.children.some((child) => matches(child, { search, owner }));
}
