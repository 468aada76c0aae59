import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import { track } from "../../src/domain/track.ts";
import { keyResult, objective } from "./builders.ts";

/** What is wrong with the periods of rows. Each row has the right answer and fails today; when it is mended its mark has to go. */

/** A period of 90 days: day 45 is half of it. */
const START = day(2026, 1, 1);
const on = (days: number) => START + days;
const DATES = { start: START, due: on(90) };

describe("each end of a period is judged by itself", () => {
  const under = { parent: "O" };
  const swapped = { code: "problem", problem: { code: "dates-swapped" } };

  test.fails.each([
    {
      items: [objective({ due: on(30) }), keyResult({ ...under, start: on(60), due: on(90) })],
      because: "its own end, and a key result that begins later",
    },
    {
      items: [objective({ start: on(60) }), keyResult({ ...under, start: START, due: on(30) })],
      because: "its own beginning, and a key result that ended before",
    },
    {
      items: [objective(), keyResult({ ...under, start: on(60) }), keyResult({ ...under, due: on(30) })],
      because: "a beginning of one key result, and an end of another",
    },
  ])("N12 no objective is due before its start, unless it says so itself: $because", ({ items }) => {
    expect(track(items, on(45))[0]?.reason).not.toEqual(swapped);
  });

  test("one that says so itself is", () => {
    const typed = objective({ start: on(60), due: on(30) });
    expect(track([typed, keyResult({ ...under, ...DATES })], on(45))[0]?.reason).toEqual(swapped);
  });

  test("dates that are wrong in a key result rise to none", () => {
    const wrong = keyResult({ ...under, start: on(60), due: on(30) });
    expect(track([objective(), keyResult({ ...under, ...DATES }), wrong], on(45))[0]?.reason).not.toEqual(
      swapped,
    );
  });
});

describe("dates come down from the nearest row above that has them", () => {
  test.fails.each([
    { items: [objective(DATES), keyResult({ parent: "O" })], because: "one level" },
    {
      items: [
        objective(DATES),
        objective({ id: "O2", parent: "O" }),
        objective({ id: "O3", parent: "O2" }),
        objective({ id: "O4", parent: "O3" }),
        keyResult({ parent: "O4" }),
      ],
      because: "and at any depth",
    },
    {
      items: [objective(), keyResult({ ...DATES, parent: "O" }), keyResult({ parent: "O" })],
      because: "also those that have risen from another key result",
    },
  ])("N13 $because", ({ items }) => {
    expect(track(items, on(45)).at(-1)?.expected).toBe(0.5);
  });

  test("a row's own dates win", () => {
    const own = keyResult({ parent: "O", start: on(45), due: on(90) });
    expect(track([objective(DATES), own], on(45))[1]?.expected).toBe(0);
  });
});
