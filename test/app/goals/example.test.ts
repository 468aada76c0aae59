import { afterAll, describe, expect, test } from "vitest";
import type { Goal } from "../../../src/app/contract.ts";
import { STATUSES } from "../../../src/domain/status.ts";
import { closeAll, openFile, type Workbook } from "../workbook.ts";

afterAll(closeAll);

function everyGoal(goals: readonly Goal[]): Goal[] {
  return goals.flatMap((goal) => [goal, ...everyGoal(goal.children)]);
}

describe.each([
  {
    userLocale: "sv",
    locale: "sv_SE",
    objective: "Effektivare projektleveranser",
    headers: ["Framsteg", "Status", "ID"],
  },
  {
    userLocale: "en",
    locale: "en_US",
    objective: "More efficient project delivery",
    headers: ["Progress", "Status", "ID"],
  },
])("the example for a user in $userLocale", ({ userLocale, locale, objective, headers }) => {
  let file: Workbook;

  test("sets a new file up and adds three objectives", async () => {
    file = await openFile({ userLocale, locale });
    await file.done({ do: "insert-example" });
    const { objectives, loose } = await file.panel();
    expect(objectives.map(({ fields }) => fields.title)).toContain(objective);
    expect(objectives.map(({ children }) => children.length)).toEqual([3, 3, 3]);
    expect(loose).toEqual([]);
  });

  test("shows every status", async () => {
    const { objectives } = await file.panel();
    const shown = new Set(everyGoal(objectives).map(({ computed }) => computed.status));
    expect([...STATUSES].filter((status) => !shown.has(status))).toEqual([]);
  });

  test("the panel and the cells say the same of every row", async () => {
    const { objectives, statuses } = await file.panel();
    const [progress, status, ids] = await Promise.all(headers.map((header) => file.column(header)));
    for (const { id, computed } of everyGoal(objectives)) {
      const row = ids?.indexOf(id) ?? -1;
      const label = statuses.find(({ code }) => code === computed.status)?.label;
      expect({ id, progress: progress?.[row], status: status?.[row] }).toEqual({
        id,
        progress: computed.progress ?? "",
        status: label,
      });
    }
  });

  test("every row has a bar of its progress", async () => {
    await file.standin.settle();
    const [progress = []] = await Promise.all([file.column(headers[0] ?? "")]);
    const bars = file.standin.sparklines("OKR");
    expect(bars.length).toBe(progress.filter((cell) => typeof cell === "number").length);
    expect(bars[0]?.options).toMatchObject({ charttype: "bar", max: 1 });
  });
});
