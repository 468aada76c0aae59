import { expect, test } from "vitest";
import type { Undoable } from "../../../src/app/contract.ts";
import { sayUndo } from "../../../src/sidebar/say/messages.ts";

test.each<{ undo: Undoable; is: string }>([
  { undo: { action: "save", title: "Svarstid", count: 1 }, is: "Ångra: sparade ”Svarstid”" },
  { undo: { action: "check-in", title: "Svarstid", count: 8 }, is: "Ångra: stämde av ”Svarstid” och 7 till" },
  { undo: { action: "delete", title: "", count: 1 }, is: "Ångra: tog bort ”Utan titel”" },
])("sayUndo() is $is", ({ undo, is }) => {
  expect(sayUndo(undo, "sv")).toBe(is);
});
