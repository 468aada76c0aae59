import type { History } from "../../app/contract.ts";
import { sparkOf } from "../model/chart.ts";

const SIZE = { width: 110, height: 32 };

/** The shape of a row's check-ins; nothing until they have come. The numbers stand beside it. */
export function Sparkline({ history }: { readonly history: History | undefined }) {
  const spark = history && sparkOf(history.checkIns, SIZE);
  return (
    <svg class="spark" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      {spark && (
        <>
          <path d={spark.path} />
          <circle class="solid" cx={spark.last[0]} cy={spark.last[1]} r="2.5" />
        </>
      )}
    </svg>
  );
}
