import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answer, Draft, Request } from "../../../src/app/contract.ts";
import { sayRefusal } from "../../../src/text/say.ts";
import type { Hand } from "../../standin/index.ts";
import {
  callsOf,
  grid,
  rangeOf,
  rowsOf,
  type SharedFile,
  sharedFile,
  smallObjective,
} from "../shared-file.ts";
import { closeAll, draft, opened, type Workbook, withFields } from "../workbook.ts";

/**
 * What becomes of a change while others change the file: a colleague's hand between our reading and our writing, or another script
 * that holds the lock. Each row has the right answer and fails today; when it is mended its mark has to go.
 */

let shared: SharedFile;
let file: Workbook;

beforeAll(async () => {
  shared = await sharedFile(async (built) => {
    await built.done({ do: "save", draft: smallObjective(), base: null });
    const children = [3, 4, 5, 6, 7].map((actual) =>
      draft("key-result", { title: `Del ${actual}`, start: 0, target: 100, actual }),
    );
    await built.done({ do: "save", draft: draft("objective", { title: "Delar" }, children), base: null });
    await built.done(checkIn({ KR1: [5, 5] }));
  });
  file = shared.anna;
});

afterAll(closeAll);

/** Checks ids in, each from a value to a value. */
function checkIn(values: Readonly<Record<string, readonly [number, number]>>): Request {
  const answers = Object.entries(values).map(([id, [base, value]]) => ({
    id,
    base,
    value,
    confidence: null,
    note: "",
  }));
  return { do: "check-in", answers };
}

/** The first objective as its form opens it, and what is made of its key results there. */
async function saveOf(change: (children: readonly Draft[]) => readonly Draft[]): Promise<Request> {
  const [goal] = (await file.panel()).objectives;
  if (!goal) throw new Error("no objective");
  const base = opened(goal);
  return { do: "save", draft: { ...base, children: change(base.children) }, base };
}

const renamed = (children: readonly Draft[]) =>
  children.map((child) => (child.id === "KR1" ? withFields(child, { title: "Kortare svarstid" }) : child));

const added = (children: readonly Draft[]) => [...children, draft("key-result", { title: "Ny", target: 2 })];

const FOUR = checkIn({ KR3: [3, 30], KR4: [4, 40], KR6: [6, 60], KR7: [7, 70] });

interface Action {
  readonly what: string;
  /** Brings the file so far, and says what is to be asked then. */
  readonly prepare: () => Promise<Request>;
  /** Rows that come in harm nobody, wherever they do. */
  readonly isHarmless?: true;
}

const ACTIONS: readonly Action[] = [
  { what: "a deletion", prepare: async () => ({ do: "delete", id: "KR2", ids: ["KR2"] }) },
  { what: "a check-in", prepare: async () => checkIn({ KR1: [5, 6] }) },
  { what: "a check-in of four", prepare: async () => FOUR },
  { what: "a new title", prepare: () => saveOf(renamed) },
  { what: "a new key result", prepare: () => saveOf(added), isHarmless: true },
  {
    what: "the undoing of a check-in",
    prepare: async () => {
      await file.done(checkIn({ KR1: [5, 6] }));
      return { do: "undo" };
    },
  },
  {
    what: "the undoing of a deletion",
    isHarmless: true,
    prepare: async () => {
      await file.done({ do: "delete", id: "KR1", ids: ["KR1"] });
      return { do: "undo" };
    },
  },
  {
    what: "the id of a row that was typed by hand",
    prepare: async () => {
      grid(file)
        .getRange("A13:D13")
        .setValues([["", "Nyckelresultat", "Typad för hand", "O1"]]);
      return { do: "load", revision: null };
    },
  },
];

const HANDS: Readonly<Record<string, (hand: Hand) => void>> = {
  "inserts a row above": (hand) => hand.insertRows("OKR", 2),
  "sorts by title": (hand) => hand.sortRange("OKR", "A2:R13", 3, false),
};

/** What stands in the sheet and in the log, whatever the order of the rows. */
async function stateOf() {
  await file.standin.settle();
  const okr = (await rowsOf(file)).map((row) =>
    [row.ID, row.Typ, row.Titel, row.Överordnat, row["Faktiskt värde"]].join(" | "),
  );
  const log = (await rowsOf(file, "Avstämningar")).map(({ ID, Värde, Källa }) => `${ID} ${Värde} ${Källa}`);
  return { okr: okr.sort(), log };
}

type State = Awaited<ReturnType<typeof stateOf>>;

describe.each(ACTIONS)("$what", ({ prepare, isHarmless }) => {
  let before: State;
  let after: State;
  const found = new Map<string, State>();

  beforeAll(async () => {
    await shared.restart();
    const request = await prepare();
    before = await stateOf();
    const begun = file.standin.save();
    file.standin.resetCalls();
    expect(await file.ask(request)).toMatchObject({ ok: true });
    const firstWrite = file.standin.trace().findIndex(({ waits }) => waits) + 1;
    after = await stateOf();
    for (const [what, hand] of Object.entries(HANDS)) {
      await file.standin.load(begun);
      file.standin.handAt(firstWrite, hand);
      await file.ask(request);
      found.set(what, await stateOf());
    }
  });

  test("is done when nobody else is there", () => {
    expect(after).not.toEqual(before);
  });

  (isHarmless ? test : test.fails).each(Object.keys(HANDS))(
    "W14 is done in its row or not at all while a colleague %s",
    (what) => {
      const isUndone = JSON.stringify(found.get(what)) === JSON.stringify(before);
      expect(found.get(what)).toEqual(isUndone ? before : after);
    },
  );
});

/** Checks in while a colleague types into the row of an id: what stands there then, and where else it can be found. */
async function typedMeanwhile(request: Request, id: string, header: string, text: string) {
  await shared.restart();
  const calls = await callsOf(file, () => file.ask(request));
  const cell = (await rangeOf(file, id, header)).getA1Notation();
  const firstWrite = calls.findIndex(({ waits }) => waits) + 1;
  file.standin.handAt(firstWrite, (hand) => hand.type("OKR", cell, text));
  const answer = await file.ask(request);
  await file.standin.settle();
  const shown = String(grid(file).getRange(cell).getValue());
  const log = JSON.stringify(await file.values("Avstämningar"));
  const places = { cell: shown, log, answer: JSON.stringify(answer) };
  const found = Object.entries(places).filter(([, place]) => place.includes(text));
  return { shown, found: found.map(([place]) => place) };
}

describe("four of five key results are checked in while a colleague types into the row between", () => {
  const shown = new Map<string, string>();
  const TYPED = { Anteckning: "Fråga Cecilia", "Faktiskt värde": "33", "Egen status": "Pausad", Vikt: "2" };

  beforeAll(async () => {
    for (const [header, text] of Object.entries(TYPED))
      shown.set(header, (await typedMeanwhile(FOUR, "KR5", header, text)).shown);
  });

  test("a note stays", () => {
    expect(shown.get("Anteckning")).toBe("Fråga Cecilia");
  });

  test.fails.each(["Faktiskt värde", "Egen status", "Vikt"] as const)("W15 %s stays", (header) => {
    expect(shown.get(header)).toBe(TYPED[header]);
  });
});

describe("a key result is checked in while a colleague types into its row", () => {
  let note: Awaited<ReturnType<typeof typedMeanwhile>>;
  let value: Awaited<ReturnType<typeof typedMeanwhile>>;

  beforeAll(async () => {
    const request = checkIn({ KR3: [3, 30] });
    note = await typedMeanwhile(request, "KR3", "Anteckning", "Fråga Cecilia");
    value = await typedMeanwhile(request, "KR3", "Faktiskt värde", "4711");
  });

  test("a note stays", () => {
    expect(note.found).toEqual(["cell"]);
  });

  test.fails("W+ a value stays in its cell, or stands in the log, or is shown", () => {
    expect(value.found).not.toEqual([]);
  });
});

describe("Apply rules while another script holds the lock", () => {
  const BUSY = sayRefusal({ code: "busy" }, "sv");
  let said: { example: string; menu: string };
  let answers: { repair: Answer; panel: Answer };

  beforeAll(async () => {
    await shared.restart();
    file.standin.holdLock();
    answers = { repair: await file.ask({ do: "repair" }), panel: await file.ask({ do: "apply-rules" }) };
    await file.standin.call("insertExample");
    await file.standin.call("applyRules");
    file.standin.freeLock();
    const [example, menu] = file.standin.ui.toasts.slice(-2).map(({ message }) => message);
    said = { example: example ?? "", menu: menu ?? "" };
  });

  test("other actions wait in vain, and say so", () => {
    expect(answers.repair).toMatchObject({ ok: false, refusal: { code: "busy" } });
    expect(said.example).toBe(BUSY);
  });

  test.fails("W21 waits in vain, too, when the panel asks for it", () => {
    expect(answers.panel).toMatchObject({ ok: false, refusal: { code: "busy" } });
  });

  test.fails("W21 and when the menu does", () => {
    expect(said.menu).toBe(BUSY);
  });
});
