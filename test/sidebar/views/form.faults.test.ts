import { expect, test } from "vitest";
import { drawnIds } from "../drawn.ts";
import { loaded, play } from "../samples.ts";

/** What the form has no fields for. Each row has the right answer and fails today; when it is mended its mark has to go. */

/** The objective (1) with its key result (2) unfolded, its initiative (3) and an action item (4). */
const ids = drawnIds(play(loaded(), { type: "edit", id: "KR1" }).state);

test.each([
  { key: 1, of: "the objective" },
  { key: 2, of: "the key result" },
  { key: 3, of: "the initiative" },
  { key: 4, of: "the action item" },
])("the form shows $of", ({ key }) => {
  expect(ids).toContain(`f${key}-title`);
});

test.fails.each([
  { key: 2, field: "startDate", because: "a key result may begin later than its objective" },
  { key: 2, field: "dueDate", because: "a key result may be due before its objective" },
  { key: 3, field: "owner", because: "an initiative is somebody's" },
  { key: 3, field: "startDate", because: "an initiative has a time of its own" },
  { key: 3, field: "dueDate", because: "an initiative has a time of its own" },
  { key: 4, field: "owner", because: "an action is somebody's" },
  { key: 4, field: "dueDate", because: "an action is expected on its day" },
  { key: 1, field: "ownStatus", because: "a status may be set by hand" },
  { key: 2, field: "ownStatus", because: "a status may be set by hand" },
  { key: 1, field: "note", because: "an objective is described when it is set" },
  { key: 2, field: "note", because: "a key result is described when it is set" },
])("U5 the form has the field f$key-$field: $because", ({ key, field }) => {
  expect(ids).toContain(`f${key}-${field}`);
});

test("a key result has its owner", () => {
  expect(ids).toContain("f2-owner");
});
