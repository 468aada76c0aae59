import type { Status } from "./status.ts";

/** A status as Settings has it: its word and its colours. */
export interface StatusStyle {
  /** Empty for a status of the user's own. */
  readonly code: Status | "";
  readonly label: string;
  /** Background and text, as "#rrggbb". */
  readonly fill: string;
  readonly color: string;
}

/**
 * Background and text of each status: told apart also with protanopia, deuteranopia and tritanopia, and with a
 * contrast of at least 6:1 (ux.md 3.5, measured).
 */
export const STATUS_COLORS: Readonly<Record<Status, Pick<StatusStyle, "fill" | "color">>> = {
  done: { fill: "#004b7a", color: "#ffffff" },
  "on-track": { fill: "#009e73", color: "#000000" },
  behind: { fill: "#d98200", color: "#000000" },
  "off-track": { fill: "#8c1d18", color: "#ffffff" },
  "no-data": { fill: "#e6e6e6", color: "#333333" },
};
