import { afterAll, describe, expect, test } from "vitest";
import { closeAll, openFile } from "./workbook.ts";

/** What is wrong with the menu and with setting up. Each row has the right answer and fails today; when it is mended its mark has to go. */

afterAll(closeAll);

describe("the menu", () => {
  test.fails("U10 has at most six items", async () => {
    const { standin } = await openFile({ rows: 120 });
    const items = standin
      .menu()
      .filter((entry) => JSON.stringify(entry).includes("caption") || entry !== undefined);
    expect(items.length).toBeLessThanOrEqual(6);
  });

  test.fails("G13 is there even when the user's settings cannot be read", async () => {
    const { standin } = await openFile({ rows: 120 });
    standin.resetCalls();
    await standin.open();
    const names = standin.trace().map(({ name }) => name);
    const call = names.findIndex((name) => /^PropertiesService\.|^Properties\./.test(name)) + 1;
    if (call === 0) return;
    standin.breakAt({ call, how: "fail" });
    await standin.open().catch(() => undefined);
    standin.breakAt(undefined);
    expect(standin.menu().length).toBeGreaterThan(0);
  });
});

describe("set-up", () => {
  test.fails("G11 asks each sheet once how many rows it has", async () => {
    const { standin, done } = await openFile({ rows: 120 });
    standin.resetCalls();
    await done({ do: "set-up" });
    expect(standin.calls()["Sheet.getMaxRows"] ?? 0).toBeLessThanOrEqual(4);
  });

  test.fails("P4 costs at most 30 round trips", async () => {
    const { standin, done } = await openFile({ rows: 120 });
    standin.resetCalls();
    await done({ do: "set-up" });
    expect(standin.roundTrips().total).toBeLessThanOrEqual(30);
  });
});

describe("who I am", () => {
  test.fails("G16 is remembered for this file only", async () => {
    const { standin, done } = await openFile({ rows: 120 });
    await done({ do: "set-up" });
    await done({ do: "choose-me", me: "Anna" });
    const [mine = {}] = Object.values(standin.save().properties.users);
    const about = Object.entries(mine).filter(([, value]) => value.includes("Anna"));
    expect(about).not.toEqual([]);
    expect(about.map(([key, value]) => key + value).join()).toContain(standin.spreadsheet.getId());
  });
});
