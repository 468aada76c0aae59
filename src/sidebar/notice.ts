import type { Request } from "../app/contract.ts";
import type { Day } from "../domain/day.ts";
import type { Trouble } from "./trouble.ts";

/** What went well. */
export type Notice =
  | {
      readonly code: "saved" | "deleted" | "ticked" | "unticked" | "corrected" | "undone";
      readonly title: string;
    }
  | { readonly code: "checked-in"; readonly count: number }
  | { readonly code: "as-of"; readonly day: Day }
  | { readonly code: "set-up" | "example" | "repaired" | "language" | "daily-on" | "daily-off" }
  | { readonly code: "dashboard" | "no-dashboard" };

/** What went wrong, and what was being asked. */
export interface Failure {
  readonly trouble: Trouble;
  readonly request: Request;
  /** Nothing has ever been answered: then several Google accounts are the likely cause. */
  readonly first: boolean;
}

export type Question =
  | { readonly code: "delete"; readonly id: string; readonly added: readonly string[] }
  | { readonly code: "delete-kpi"; readonly id: string }
  /** A row of the form, by its key. */
  | { readonly code: "remove"; readonly key: number }
  | { readonly code: "leave" }
  /** The answers of a check-in that is not saved. */
  | { readonly code: "forget" };
