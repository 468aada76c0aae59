import type { KpiFields, Phase } from "../../app/contract.ts";
import { planShape } from "../model/chart.ts";
import { Legend } from "./legend.tsx";
import { surroundings } from "./surroundings.ts";

const SIZE = { width: 250, height: 72 };

/** The plan beside the straight line, as shapes; the numbers stand in the fields. */
export function PlanPreview(props: { readonly fields: KpiFields; readonly phases: readonly Phase[] }) {
  const { t } = surroundings();
  const shape = planShape(props.fields, props.phases, SIZE);
  if (!shape) return null;
  const lines = [
    { name: t.kpiForm.plan, look: "past-line", path: shape.plan },
    { name: t.kpiForm.straight, look: "plan-line", path: shape.straight },
  ];
  return (
    <figure>
      <svg class="chart" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
        {[...lines].reverse().map(({ look, path }) => (
          <path key={look} class={look} d={path} />
        ))}
      </svg>
      <Legend lines={lines} />
    </figure>
  );
}
