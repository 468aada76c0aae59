import { Suggestions, suggestionsFor } from "./suggestions.tsx";
import { surroundings } from "./surroundings.ts";

/** What is searched for in a list, with the owners to choose from. */
export function Search({ label }: { readonly label: string }) {
  const { state, send } = surroundings();
  return (
    <div class="field search">
      <label for="search">{label}</label>
      <input
        id="search"
        type="search"
        list={suggestionsFor("owner")}
        value={state.search}
        onInput={(event) => send({ type: "search", text: event.currentTarget.value })}
      />
      <Suggestions />
    </div>
  );
}
