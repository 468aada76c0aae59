import { describe, expect, test } from "vitest";
import { comesTo } from "./computed.ts";

/** What is wrong with tables of people's own. Each row has the right answer and fails today; when it is mended its mark has to go. */

const TODAY = new Date(2026, 6, 1);

/** The first row that OKR_TRACK computes of a table, by the headers of the computed columns; an error as it reads. */
function tracked(cells: Readonly<Record<string, unknown>>, call = "OKR_TRACK"): unknown {
  const came = comesTo(call, [Object.keys(cells), Object.values(cells)], TODAY);
  if (!Array.isArray(came)) return came;
  const [head, row] = came as [string[], unknown[]];
  return Object.fromEntries(head.map((word, place) => [word, row[place]]));
}

describe("headers of real tables", () => {
  const plain = { Title: "Growth", "Start value": 50, "Target value": 100, "Actual value": 75 };

  test("our own headers stand for half of the way", () => {
    expect(tracked(plain)).toMatchObject({ Progress: 0.5 });
  });

  test.fails.each([
    { ours: "Start value", theirs: "Baseline", because: "the word of the balanced scorecard" },
    { ours: "Start value", theirs: "Utgångsläge", because: "the usual Swedish word" },
    { ours: "Start value", theirs: "Initial value", because: "Profit and Perdoo export it so" },
    { ours: "Target value", theirs: "Goal", because: "as most templates have it" },
    { ours: "Target value", theirs: "Målnivå", because: "the usual Swedish word" },
    { ours: "Actual value", theirs: "Current", because: "Viva Goals exports it so" },
    { ours: "Actual value", theirs: "Current value", because: "Culture Amp exports it so" },
    { ours: "Actual value", theirs: "Utfall", because: "the usual Swedish word" },
  ])("U4 $theirs is read as $ours: $because", ({ ours, theirs }) => {
    const renamed = Object.entries(plain).map(([header, cell]) => [header === ours ? theirs : header, cell]);
    expect(Object.values(tracked(Object.fromEntries(renamed)) as object)).toContain(0.5);
  });

  test.fails("U4 End Date is the due date: without it nothing is expected", () => {
    const dated = { ...plain, "Start date": new Date(2026, 0, 1), "End Date": new Date(2026, 11, 31) };
    expect(tracked(dated)).toMatchObject({ Expected: expect.closeTo(181 / 364, 9) });
  });

  test.fails("U4 a Direction is a measure: a decrease asks for its start and is not achieved at 9 of 7", () => {
    const row = { Title: "Churn", "Target value": 7, "Actual value": 9, Direction: "Decrease" };
    expect(tracked(row)).toMatchObject({ Status: "No data", Reason: expect.stringMatching(/start/i) });
  });

  test.fails("U4 a table with ID, Type and Parent needs neither Weight nor Own status", () => {
    const row = { ID: "KR1", Type: "Key result", Parent: "O1", ...plain };
    expect(tracked(row)).toMatchObject({ Progress: 0.5 });
  });
});

describe("what is said of a table that cannot be read", () => {
  test.fails("U4 the error names the columns that it saw and what each was taken for", () => {
    expect(String(tracked({ Title: "Growth", Level: 100, Result: 75 }))).toMatch(/Level.*Result/s);
  });

  test("U4 it speaks the language of the headers where it knows any of them", () => {
    expect(tracked({ Titel: "Tillväxt", Målnivå: 100, Resultat: 75 })).toMatch(/kolumn/i);
  });
});
