import type { Panel } from "../../app/contract.ts";
import type { Grouping as Way } from "../model/tree.ts";
import { surroundings } from "./surroundings.ts";

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
