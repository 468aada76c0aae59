import type { Kpi } from "../../app/contract.ts";
import { Button } from "./button.tsx";
import { surroundings } from "./surroundings.ts";
import { titleOf } from "./unfold.tsx";

interface KpiButtonsProps {
  readonly kpi: Kpi;
}

/** Its value, now and before. */
export function KpiButtons({ kpi }: KpiButtonsProps) {
  const { checkIn, history } = surroundings().t;
  const title = titleOf(kpi);
  return (
    <div class="buttons">
      <Button
        look="quiet"
        icon="check"
        text={checkIn.checkIn}
        says={checkIn.checkInOf(title)}
        event={{ type: "check-in", id: kpi.id }}
      />
      <Button
        look="quiet"
        icon="trend"
        text={history.title}
        says={history.titleOf(title)}
        event={{ type: "history", id: kpi.id }}
      />
    </div>
  );
}

/** Edit and delete, as drawings beside the name. */
export function KpiTools({ kpi }: KpiButtonsProps) {
  const { editOf, removeOf } = surroundings().t.panel;
  const { id } = kpi;
  const title = titleOf(kpi);
  return (
    <div class="buttons">
      <Button look="quiet" icon="pencil" says={editOf(title)} event={{ type: "edit-kpi", id }} />
      <Button look="quiet" icon="bin" says={removeOf(title)} event={{ type: "ask-delete-kpi", id }} />
    </div>
  );
}
