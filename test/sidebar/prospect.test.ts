import { expect, test } from "vitest";
import type { Fields } from "../../src/app/contract.ts";
import { previewValue } from "../../src/sidebar/model/check-in-effects.ts";
import { keyResult, panel } from "./samples.ts";

// 53 of 91 days have gone: 58 % is expected.
test.each<{ fields?: Partial<Fields>; status?: string; value: number | null; is: object; because: string }>([
  {
    value: 8,
    is: { progress: 0.5, now: "on-track", status: "on-track", worse: false },
    because: "unchanged",
  },
  { value: 6, is: { progress: 1, status: "done", worse: false }, because: "reached" },
  {
    value: 9,
    is: { progress: 0.25, status: "off-track", worse: true },
    because: "more than 30 points behind",
  },
  { value: 8.7, is: { status: "behind", worse: true }, because: "on its way down" },
  {
    value: null,
    is: { progress: null, status: "no-data", worse: true },
    because: "a value that is taken away",
  },
  {
    status: "Pausad",
    value: 9,
    is: { now: "Pausad", status: "Pausad", worse: false },
    because: "set by hand, it stays",
  },
  {
    fields: { measure: "at-most", target: 5, actual: 6 },
    status: "behind",
    value: 5,
    is: { progress: 1, now: "behind", status: "on-track", worse: false },
    because: "a limit that is met again",
  },
])("prospect() of $value is $is: $because", ({ fields, status = "on-track", value, is }) => {
  const row = keyResult("KR1", fields);
  const shown = { ...row, computed: { ...row.computed, status } };
  expect(previewValue(shown, value, panel())).toMatchObject(is);
});
