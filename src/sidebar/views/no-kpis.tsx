import { Button } from "./button.tsx";
import { Welcome } from "./empty.tsx";
import { surroundings } from "./surroundings.ts";

/** A workbook without KPIs: what they are for, and the two ways to the first one. */
export function NoKpis() {
  const { t } = surroundings();
  return (
    <Welcome words={t.kpi.empty}>
      <Button look="primary" text={t.kpi.fromLibrary} event={{ type: "library" }} />
      <Button look="secondary" text={t.kpi.writeOwn} event={{ type: "new-kpi", from: null }} />
    </Welcome>
  );
}
