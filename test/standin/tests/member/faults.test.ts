import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fault, Standin } from "../../interface.ts";
import { openStandin, valueAt } from "../open-standin.ts";

/** Two batches, A1 and A2, then A3 and A4; properties and the log tell how far the script has come. */
const CODE = `
  function go() {
    const sheet = SpreadsheetApp.getActiveSheet();
    const properties = PropertiesService.getDocumentProperties();
    try {
      sheet.getRange("A1").setValue(1);
      sheet.getRange("A2").setValue(2);
      properties.setProperty("written", "yes");
      SpreadsheetApp.flush();
      sheet.getRange("A3").setValue(3);
      sheet.getRange("A4").setValue(4);
      return sheet.getLastRow();
    } catch (error) {
      Logger.log("caught");
      sheet.getRange("B1").setValue("undone");
      return "caught " + error.message;
    } finally {
      properties.setProperty("finally", "yes");
    }
  }`;

/** The calls of go by their numbers. */
const CALLS = [
  "getActiveSheet",
  "getDocumentProperties",
  ...["getRange", "setValue A1", "getRange", "setValue A2", "setProperty", "flush"],
  ...["getRange", "setValue A3", "getRange", "setValue A4", "getLastRow", "setProperty"],
];

function callOf(name: string): number {
  return CALLS.indexOf(name) + 1;
}

async function after(fault: Fault): Promise<{ standin: Standin; came: unknown }> {
  const standin = await openStandin(CODE);
  standin.breakAt({ message: "gone", ...fault });
  const came = await standin.call("go").catch((error: Error) => `rejected ${error.message}`);
  standin.breakAt(undefined);
  return { standin, came };
}

function state(standin: Standin): string {
  return ["A1", "A2", "A3", "A4", "B1"].map((a1) => valueAt(standin, a1) || "-").join(" ");
}

test("without a fault all of it is done, and the calls are these", async () => {
  const standin = await openStandin(CODE);
  expect(await standin.call("go")).toBe(4);
  expect(state(standin)).toBe("1 2 3 4 -");
  expect(Object.values(standin.calls()).reduce((sum, count) => sum + count, 0)).toBe(CALLS.length);
});

test.each<{ at: string; fault: Omit<Fault, "call">; leaves: string; came: unknown; because: string }>([
  {
    at: "flush",
    fault: { how: "fail" },
    leaves: "1 2 - - undone",
    came: "caught gone",
    because: "the batch has been done, only its answer is lost; the script goes on",
  },
  {
    at: "flush",
    fault: { how: "fail", leaves: "none" },
    leaves: "- - - - undone",
    came: "caught gone",
    because: "nothing of the batch",
  },
  {
    at: "flush",
    fault: { how: "fail", leaves: 1 },
    leaves: "1 - - - undone",
    came: "caught gone",
    because: "any prefix of it",
  },
  {
    at: "setValue A2",
    fault: { how: "fail" },
    leaves: "1 - - - undone",
    came: "caught gone",
    because: "a write fails when its batch is sent, those before it stand",
  },
  {
    at: "setValue A1",
    fault: { how: "fail", leaves: "all" },
    leaves: "1 2 - - undone",
    came: "caught gone",
    because: "or the whole batch has been done although it is said to have failed",
  },
  {
    at: "setProperty",
    fault: { how: "fail" },
    leaves: "1 2 - - undone",
    came: "caught gone",
    because: "what waits goes on waiting, and is sent later",
  },
  {
    at: "flush",
    fault: { how: "fail-from", leaves: 1 },
    leaves: "1 - - - -",
    came: "rejected gone",
    because: "nothing is done from there on, neither in catch nor in finally",
  },
  {
    at: "setValue A3",
    fault: { how: "fail-from" },
    leaves: "1 2 - - -",
    came: "rejected gone",
    because: "the second batch is never done",
  },
  {
    at: "flush",
    fault: { how: "cut-off" },
    leaves: "1 2 - - -",
    came: "rejected gone",
    because: "the script is stopped after the batch; its catch does nothing any more",
  },
  {
    at: "flush",
    fault: { how: "cut-off", leaves: "none" },
    leaves: "- - - - -",
    came: "rejected gone",
    because: "or before it",
  },
  {
    at: "setValue A4",
    fault: { how: "cut-off", leaves: 1 },
    leaves: "1 2 3 - -",
    came: "rejected gone",
    because: "or in the midst of it",
  },
])("§6.3 $at, $fault leaves $leaves: $because", async ({ at, fault, leaves, came: expected }) => {
  const { standin, came } = await after({ call: callOf(at), ...fault });
  expect(state(standin)).toBe(leaves);
  expect(came).toBe(expected);
});

test("§6.3 a script that is cut off leaves no trace after that: no property, no line in the log", async () => {
  const { standin } = await after({ call: callOf("flush"), how: "cut-off" });
  expect(standin.save().properties.document).toEqual({ written: "yes" });
  expect(standin.log()).toEqual([]);
  expect(await standin.call("go")).toBe(4);
});

test("§6.3 without words of the test's own, Google's are said", async () => {
  const standin = await openStandin(CODE);
  standin.breakAt({ call: 1, how: "fail" });
  await expect(standin.call("go")).rejects.toThrow(
    "Service Spreadsheets failed while accessing document with id stand-in.",
  );
  standin.breakAt({ call: 1, how: "cut-off" });
  await expect(standin.call("go")).rejects.toThrow("Exceeded maximum execution time");
});

test("§6.3 a promise that is cut off is rejected, whatever the script makes of it", async () => {
  const standin = await openStandin(`async function go() {
    await null;
    try { SpreadsheetApp.flush(); } catch { await null; return "fine"; }
  }`);
  standin.breakAt({ call: 1, how: "cut-off" });
  await expect(standin.call("go")).rejects.toThrow("Exceeded maximum execution time");
});

test("law: wherever it is cut off, what stands is a beginning of what was written, and a second run finishes it", async () => {
  const standin = await openStandin(CODE);
  const fresh = standin.save();
  const leaves = fc.oneof(fc.constantFrom("all" as const, "none" as const), fc.nat(3));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: CALLS.length }), leaves, async (call, kept) => {
      await standin.load(fresh);
      standin.breakAt({ call, how: "cut-off", leaves: kept });
      await expect(standin.call("go")).rejects.toThrow("Exceeded maximum execution time");
      expect(["- - - - -", "1 - - - -", "1 2 - - -", "1 2 3 - -", "1 2 3 4 -"]).toContain(state(standin));
      expect(await standin.call("go")).toBe(4);
    }),
    { numRuns: 20 },
  );
});
