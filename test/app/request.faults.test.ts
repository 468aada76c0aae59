import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answer, CheckInEntry, Draft, Request } from "../../src/app/contract.ts";
import { day } from "../../src/domain/calendar.ts";
import { kpi } from "./kpi-builders.ts";
import { closeAll, draft, openWorkbook, type Workbook } from "./workbook.ts";

/** What the door lets in. Each row has the right answer and fails today; when it is mended its mark has to go. */

let file: Workbook;

beforeAll(async () => {
  file = await openWorkbook({ now: () => new Date("2026-11-28T09:00:00Z"), rows: 120 });
  const numbers = { start: 0, target: 10, actual: 5 };
  const children = ["Ett", "Två"].map((title) => draft("key-result", { title, ...numbers }));
  await file.done({ do: "save", draft: draft("objective", { title: "Växa" }, children), base: null });
  await file.standin.settle();
});

afterAll(closeAll);

/** Why nothing was done; "" when it was. That a service failed or something was thrown is no reason. */
async function reasonOf(request: Request): Promise<string> {
  const answer = await file.ask(request).catch((): Answer | undefined => undefined);
  return answer === undefined || answer.ok || answer.refusal.code === "failed" ? "" : answer.refusal.code;
}

const entry = (changes: Partial<CheckInEntry>): CheckInEntry => ({
  id: "KR2",
  value: 6,
  base: 5,
  confidence: null,
  note: "",
  ...changes,
});

function nested(depth: number): Draft {
  let inner = draft("action", { title: "Innerst" });
  for (let level = 1; level < depth; level++) inner = draft("initiative", { title: "Djupt" }, [inner]);
  return inner;
}

const saved = (fields: Parameters<typeof draft>[1]): Request => ({
  do: "save",
  draft: draft("objective", fields),
  base: null,
});

const savedKpi = (fields: Parameters<typeof kpi>[0]): Request => ({
  do: "save-kpi",
  draft: kpi(fields),
  base: null,
});

const LONG = "x".repeat(50_001);

describe("the door refuses", () => {
  test.fails.each<{ what: string; request: Request; because: string }>([
    {
      what: "a tick on a key result",
      request: { do: "tick", id: "KR1", done: true },
      because: "9 would be TRUE",
    },
    {
      what: "a check-in of an objective",
      request: { do: "check-in", answers: [entry({ id: "O1", base: null })] },
      because: "its progress comes from below",
    },
    {
      what: "two answers about one row",
      request: { do: "check-in", answers: [entry({ value: 6 }), entry({ value: 7 })] },
      because: "which one counts?",
    },
    {
      what: "the year 202",
      request: saved({ title: "Då", startDate: day(202, 1, 1), dueDate: day(2026, 1, 1) }),
      because: "a digit is missing",
    },
    {
      what: "the year 22026",
      request: saved({ title: "Sedan", startDate: day(2026, 1, 1), dueDate: day(22_026, 1, 1) }),
      because: "a digit is too many",
    },
    {
      what: "an objective under an action",
      request: {
        do: "save",
        draft: draft("objective", { title: "Mål" }, [
          draft("action", { title: "Åtgärd" }, [draft("objective", { title: "Under" })]),
        ]),
        base: null,
      },
      because: "nothing hangs under an action",
    },
    {
      what: "a draft of 3 000 levels",
      request: { do: "save", draft: draft("objective", { title: "Mål" }, [nested(3000)]), base: null },
      because: "there are four",
    },
    ...(["note", "source", "category"] as const).map((field) => ({
      what: `a KPI's ${field} of 50 001 characters`,
      request: savedKpi({ title: "Churn", [field]: LONG }),
      because: "a cell holds 50 000",
    })),
  ])("G15 $what: $because", async ({ request }) => {
    expect(await reasonOf(request)).not.toBe("");
  });

  test("a title of 50 001 characters, and says so", async () => {
    expect(await reasonOf(saved({ title: LONG }))).toBe("too-long");
  });
});

/** What stands under Kategori when a KPI has been saved with it. */
async function categoryOf(category: string): Promise<unknown> {
  await file.done(savedKpi({ title: `I ${category}`, category }));
  const [header = [], ...rows] = await file.values("Nyckeltal");
  const row = rows.find((cells) => cells[header.indexOf("Nyckeltal")] === `I ${category}`);
  return row?.[header.indexOf("Kategori")];
}

test("a KPI may be of a category of the user's own", async () => {
  expect(await categoryOf("Miljö")).toBe("Miljö");
});

test.fails.each(["constructor", "__proto__", "toString"])("G15 also of %s", async (category) => {
  expect(await categoryOf(category)).toBe(category);
});

describe("rules without sense are told when they are applied", () => {
  const RULES = "Inställningar";

  /** What Apply rules says when a cell of the rules, in the row of a status, holds something else. */
  async function applied(header: string, label: string, value: unknown): Promise<Answer> {
    const cells = await file.values(RULES);
    const headerRow = cells.findIndex((line) => line.includes(header));
    const row = cells.findIndex((line, place) => place > headerRow && line.includes(label));
    const column = cells[headerRow]?.indexOf(header) ?? -1;
    const cell = file.standin.spreadsheet.getSheetByName(RULES)?.getRange(row + 1, column + 1);
    const was = cell?.getValue();
    cell?.setValue(value);
    const answer = await file.ask({ do: "apply-rules" });
    cell?.setValue(was);
    return answer;
  }

  test("a threshold above 1 is", async () => {
    expect(await applied("Gap högst", "Försenad", 7)).toMatchObject({ ok: false });
  });

  test.fails.each([
    {
      header: "Gap högst",
      label: "Försenad",
      value: 0.05,
      because: "behind would end where on track goes on",
    },
    {
      header: "Utan datum minst",
      label: "Försenad",
      value: 0.9,
      because: "behind would begin above on track",
    },
    {
      header: "Benämning",
      label: "Försenad",
      value: "På rätt spår",
      because: "one word would mean two statuses",
    },
  ])("G15 $header of $label $value: $because", async ({ header, label, value }) => {
    expect(await applied(header, label, value)).toMatchObject({ ok: false });
  });
});
