import type { Kpi } from "../../app/contract.ts";
import { Button } from "./button.tsx";
import { surroundings } from "./surroundings.ts";
import { titleOf } from "./unfold.tsx";

/** What there is to do with a KPI. */
export function KpiButtons({ kpi }: { readonly kpi: Kpi }) {
  const { checkIn, history, panel } = surroundings().t;
  const { id } = kpi;
  const title = titleOf(kpi);
  return (
    <div class="buttons">
      <Button
        look="quiet"
        icon="check"
        text={checkIn.checkIn}
        says={checkIn.checkInOf(title)}
        event={{ type: "check-in", id }}
      />
      <Button
        look="quiet"
        icon="trend"
        text={history.title}
        says={history.titleOf(title)}
        event={{ type: "history", id }}
      />
      <Button look="quiet" icon="pencil" says={panel.editOf(title)} event={{ type: "edit-kpi", id }} />
      <Button look="quiet" icon="bin" says={panel.removeOf(title)} event={{ type: "ask-delete-kpi", id }} />
    </div>
  );
}
