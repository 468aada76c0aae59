import { expect, test } from "vitest";
import { BLANK_FIELDS } from "../../src/domain/goal.ts";

/** What a person cannot decide about a row but in the sheet. Each row fails today; when it is mended its mark has to go. */

test.fails.each([
  { field: "ownStatus", because: "it is chosen by hand, so where the person is" },
  { field: "note", because: "what a goal means is written down when it is set" },
])("U5 the form has $field: $because", ({ field }) => {
  expect(Object.keys(BLANK_FIELDS)).toContain(field);
});
