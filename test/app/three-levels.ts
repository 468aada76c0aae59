import { day } from "../../src/domain/calendar.ts";
import { draft, type Workbook } from "./workbook.ts";

const YEAR = { startDate: day(2026, 1, 1), dueDate: day(2026, 12, 31) };

/** The titles of the objectives in {@link saveThreeLevels}, by their ids. */
export const LEVELS = { O1: "Bolaget växer", O2: "Säljet vinner fler", O3: "Anna ringer", O4: "Bygga nytt" };

function keyResult(title: string, target: number, actual: number | null, weight: number | null = null) {
  return draft("key-result", { ...YEAR, title, measure: "increase", start: 0, target, actual, weight });
}

/** A company's objective O1, a team's O2 under it, a person's O3 under that; and O4, which hangs under nothing. */
export async function saveThreeLevels(file: Workbook): Promise<void> {
  const save = (title: string, parent: string, area: string, children: ReturnType<typeof keyResult>[]) =>
    file.done({
      do: "save",
      draft: draft("objective", { ...YEAR, title, parent, area }, children),
      base: null,
    });
  await save(LEVELS.O1, "", "Försäljning", [keyResult("Omsättning", 100, 30)]);
  await save(LEVELS.O2, "O1", "Försäljning", [
    keyResult("Nya kunder", 20, 12),
    keyResult("Offerter", 50, 20),
  ]);
  await save(LEVELS.O3, "o2", "Försäljning", [
    keyResult("Samtal", 200, 150),
    keyResult("Möten", 40, 4),
    draft("key-result", { ...YEAR, title: "Kurs", measure: "tasks" }, [
      draft("initiative", { title: "Anmälan" }, [
        draft("action", { title: "Välj", actual: 1 }),
        draft("action", { title: "Boka" }),
      ]),
    ]),
  ]);
  await save(LEVELS.O4, "", "Produkt", [keyResult("Prototyp", 1, null)]);
}
