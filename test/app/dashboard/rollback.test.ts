import { afterAll, expect, test } from "vitest";
import { buildBoard, sheetNamed } from "../board.ts";
import { dumpOf, others, stepCalls, withExample } from "../dashboards.ts";
import { closeAll, type Workbook } from "../workbook.ts";

afterAll(closeAll);

/** Each seventeenth call is enough to meet every kind of them, as the steps make the same ones over and over. */
const EVERY = 17;

/** Lets a step fail at some of its calls; each time the panel is told. */
async function failing(
  file: Workbook,
  step: number,
  calls: Record<string, number>,
  afterwards = async () => {},
): Promise<void> {
  const count = Object.values(calls).reduce((sum, times) => sum + times, 0);
  for (let n = 1; n <= count; n += EVERY) {
    file.standin.failAt(n);
    const answer = await file.ask({ do: "dashboard", step });
    file.standin.failAt(undefined);
    expect({ step, n, told: answer.ok }).toEqual({ step, n, told: false });
    await afterwards();
  }
}

test("a service that fails leaves the other sheets alone, and made again the dashboard is whole", async () => {
  const file = await withExample();
  const { standin } = file;
  const before = others(file);
  const [first] = await stepCalls(file);
  await buildBoard(file);
  const whole = dumpOf(file, "Instrumentpanel");
  const again = await stepCalls(file);
  for (const [step, calls] of again.entries()) {
    await failing(file, step, calls);
    expect(others(file), `step ${step}`).toEqual(before);
  }
  for (const name of ["Instrumentpanel", "Underlag"]) standin.spreadsheet.deleteSheet(sheetNamed(file, name));
  await failing(file, 0, first ?? {}, () => file.done({ do: "cancel-dashboard" }));
  expect(others(file)).toEqual(before);
  await buildBoard(file);
  const made = dumpOf(file, "Instrumentpanel");
  expect(made.values).toEqual(whole.values);
  expect(made.formulas).toEqual(whole.formulas);
  expect(made.charts.map(({ type, position }) => [type, position])).toEqual(
    whole.charts.map(({ type, position }) => [type, position]),
  );
  expect(others(file)).toEqual(before);
});
