import type { Draft } from "../../src/app/contract.ts";
import { day } from "../../src/domain/calendar.ts";
import { draft } from "./workbook.ts";

export const QUARTER = { startDate: day(2026, 10, 1), dueDate: day(2026, 12, 31) };

/** An objective with five key results, each with an initiative and an action item. */
export function fiveKeyResults(title = "Nöjdare kunder"): Draft {
  const keyResults = [1, 2, 3, 4, 5].map((number) =>
    draft(
      "key-result",
      {
        ...QUARTER,
        title: `Nyckelresultat ${number}`,
        owner: "Anna Berg",
        measure: "increase",
        unit: "%",
        start: 0.1,
        target: 0.5,
        actual: 0.1 * number,
      },
      [
        draft("initiative", { title: `Initiativ ${number}` }, [
          draft("action", { title: `Åtgärd ${number}`, actual: 0 }),
        ]),
      ],
    ),
  );
  return draft("objective", { ...QUARTER, title, owner: "Anna Berg", area: "Support" }, keyResults);
}
