import { describe, expect, test } from "vitest";
import type { Status } from "../../../src/domain/status.ts";
import { SIGNS } from "../../../src/tables/dashboard/statuses.ts";
import { drawn, drawnIds } from "../drawn.ts";
import { goal, loaded, objectives } from "../samples.ts";

/** What is wrong with the list. Each row has the right answer and fails today; when it is mended its mark has to go. */

const few = loaded({ objectives: [...objectives("O1", "O2", "O3")] });

describe("finding an objective", () => {
  test.fails("U5 three are enough to be searched", () => {
    expect(drawnIds(few)).toContain("search");
  });

  test("eight are", () => {
    const many = Array.from({ length: 8 }, (_, place) => `O${place}`);
    expect(drawnIds(loaded({ objectives: objectives(...many) }))).toContain("search");
  });
});

/** How many points the symbol of a status goes through. */
function corners(status: Status): number {
  const row = goal("O1", "objective");
  const statuses = [{ code: status, label: status, fill: "#ffffff", color: "#000000" }];
  const state = loaded({ objectives: [{ ...row, computed: { ...row.computed, status } }], statuses });
  const chip = drawn(state).findIndex(({ tag, props }) => tag === "span" && props.class === "chip");
  const path = drawn(state)
    .slice(chip)
    .find(({ tag }) => tag === "path");
  return String(path?.props.d).match(/[\d.]+ [\d.]+/g)?.length ?? 0;
}

test("a dash is no diamond", () => {
  expect(corners("no-data")).toBe(1);
});

test.fails("U7 a diamond is behind here or own status on the dashboard, not both", () => {
  const [isBehind, isOwn] = [corners("behind") === 4, SIGNS.at(-1) === "◆"];
  expect(isBehind && isOwn).toBe(false);
});
