import type { RowType } from "../../domain/goal.ts";
import type { Measure } from "../../domain/measure.ts";
import type { Status } from "../../domain/status.ts";

/** The words that stand in cells for the closed sets. */
export interface Words {
  readonly types: Readonly<Record<RowType, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
}

export const words: Words = {
  types: { objective: "Objective", "key-result": "Key result", initiative: "Initiative", action: "Action" },
  measures: {
    increase: "Increase",
    decrease: "Decrease",
    "at-least": "At least",
    "at-most": "At most",
    between: "Between",
    milestone: "Milestone",
    tasks: "Tasks",
  },
  statuses: {
    done: "Achieved",
    "on-track": "On track",
    behind: "Behind",
    "off-track": "Off track",
    "no-data": "No data",
  },
};
