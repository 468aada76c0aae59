import type { Computed } from "../../app/contract.ts";
import { clamp } from "../../domain/progress.ts";
import { styleOf } from "./status.tsx";

/** Progress as a bar with a mark at what is expected. The numbers stand beside it for those who cannot see it. */
export function ProgressBar({ computed }: { readonly computed: Computed }) {
  const { fill } = styleOf(computed.status);
  const { progress, expected } = computed;
  return (
    <div class="bar" aria-hidden="true">
      <div class="fill" style={{ width: percent(progress ?? 0), backgroundColor: fill }} />
      {expected !== null && <div class="mark" style={{ left: percent(expected) }} />}
    </div>
  );
}

function percent(share: number): string {
  return `${clamp(share) * 100}%`;
}
