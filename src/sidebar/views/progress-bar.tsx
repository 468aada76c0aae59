import type { Goal } from "../../app/contract.ts";
import { isLimit } from "../../domain/measure.ts";
import { clamp } from "../../domain/progress.ts";
import { styleOf } from "./status.tsx";

/** What a bar shows; other than the goal's own while another value is typed. */
type Standing = Pick<Goal["computed"], "progress" | "expected" | "status">;

/**
 * Progress as a bar with a mark at what is expected; a limit is not judged by time and has none. The numbers stand
 * beside it for those who cannot see it.
 */
export function ProgressBar({ goal, ...others }: { readonly goal: Goal } & Partial<Standing>) {
  const { progress, expected, status } = { ...goal.computed, ...others };
  const { fill } = styleOf(status);
  const isPaced = expected !== null && !isLimit(goal.fields.measure ?? undefined);
  return (
    <div class="bar" aria-hidden="true">
      <div class="fill" style={{ width: percent(progress ?? 0), backgroundColor: fill }} />
      {isPaced && <div class="mark" style={{ left: percent(expected) }} />}
    </div>
  );
}

function percent(share: number): string {
  return `${clamp(share) * 100}%`;
}
