import type { Fields } from "../../app/contract.ts";
import { known } from "../model/goals.ts";
import { surroundings } from "./surroundings.ts";

const LISTS = ["owner", "area", "unit"] as const;

/** The id of the list of what has been written in a field before. */
export function suggestionsFor(field: keyof Fields): string {
  return `known-${field}`;
}

/** What has been written before, offered while typing. */
export function Suggestions() {
  const { panel } = surroundings().state;
  return (
    <>
      {LISTS.map((field) => (
        <datalist key={field} id={suggestionsFor(field)}>
          {known(panel, field).map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      ))}
    </>
  );
}
