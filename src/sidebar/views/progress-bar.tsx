import type { Goal } from "../../app/contract.ts";
import { isLimit } from "../../domain/measure.ts";
import { clamp } from "../../domain/progress.ts";
import { styleOf } from "./status.tsx";

/**
 * Progress as a bar with a mark at what is expected; a limit is not judged by time and has none. The numbers stand
 * beside it for those who cannot see it.
 */
export function ProgressBar({ goal }: { readonly goal: Goal }) {
  const { progress, expected, status } = goal.computed;
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
