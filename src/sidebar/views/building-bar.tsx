import type { Building } from "../model/state.ts";
import { Button } from "./button.tsx";
import { surroundings } from "./surroundings.ts";

/** How far the dashboard has come, step by step, and the way out. */
export function BuildingBar({ building: { done, of, doing, cancelled } }: { readonly building: Building }) {
  const { t } = surroundings();
  const text = of === 0 ? t.panel.working : t.tools.step(Math.min(done + 1, of), of, doing);
  return (
    <div class="building">
      <progress max={of || 1} value={done} aria-label={t.tools.build} />
      <p class="facts">{text}</p>
      {!cancelled && <Button look="secondary" text={t.panel.cancel} event={{ type: "leave-off" }} always />}
    </div>
  );
}
