import { expect, test } from "vitest";
import type { Draft } from "../../../src/app/contract.ts";
import { mergeDrafts } from "../../../src/sidebar/model/draft.ts";
import { draft } from "../samples.ts";

function tree(title: string, ...children: Draft[]): Draft {
  return draft("O1", "objective", { title }, children);
}

function kr(id: string | null, title: string, ...children: Draft[]): Draft {
  return draft(id, "key-result", { title }, children);
}

function titles({ fields, children }: Draft): string[] {
  return [fields.title, ...children.flatMap(titles)];
}

test.each<{ because: string; base: Draft; mine: Draft; theirs: Draft; merged: string[]; conflicts: number }>([
  {
    because: "nobody changed anything",
    base: tree("a", kr("K", "k")),
    mine: tree("a", kr("K", "k")),
    theirs: tree("a", kr("K", "k")),
    merged: ["a", "k"],
    conflicts: 0,
  },
  {
    because: "each changed another row",
    base: tree("a", kr("K", "k")),
    mine: tree("b", kr("K", "k")),
    theirs: tree("a", kr("K", "l")),
    merged: ["b", "l"],
    conflicts: 0,
  },
  {
    because: "both changed the same to the same",
    base: tree("a"),
    mine: tree("b"),
    theirs: tree("b"),
    merged: ["b"],
    conflicts: 0,
  },
  {
    because: "both changed the same to something else",
    base: tree("a"),
    mine: tree("b"),
    theirs: tree("c"),
    merged: ["b"],
    conflicts: 1,
  },
  {
    because: "they added a row with another below it, I one too",
    base: tree("a"),
    mine: tree("a", kr(null, "mine")),
    theirs: tree("a", kr("K", "theirs", draft("I", "initiative", { title: "below" }))),
    merged: ["a", "mine", "theirs", "below"],
    conflicts: 0,
  },
  {
    because: "they deleted a row that I left alone",
    base: tree("a", kr("K", "k")),
    mine: tree("b", kr("K", "k")),
    theirs: tree("a"),
    merged: ["b"],
    conflicts: 0,
  },
  {
    because: "they deleted a row that I changed: it becomes a new one",
    base: tree("a", kr("K", "k")),
    mine: tree("a", kr("K", "l")),
    theirs: tree("a"),
    merged: ["a", "l"],
    conflicts: 0,
  },
  {
    because: "they deleted a row that I added another below",
    base: tree("a", kr("K", "k")),
    mine: tree("a", kr("K", "k", draft(null, "initiative", { title: "mine" }))),
    theirs: tree("a"),
    merged: ["a", "k", "mine"],
    conflicts: 0,
  },
  {
    because: "they deleted a row below which I changed one of two",
    base: tree("a", kr("K", "k", kr("I", "i"), kr("J", "j"))),
    mine: tree("a", kr("K", "k", kr("I", "mine"), kr("J", "j"))),
    theirs: tree("a"),
    merged: ["a", "k", "mine"],
    conflicts: 0,
  },
  {
    because: "I deleted a row that they changed",
    base: tree("a", kr("K", "k")),
    mine: tree("a"),
    theirs: tree("a", kr("K", "l")),
    merged: ["a"],
    conflicts: 0,
  },
])("mergeDrafts() when $because", ({ base, mine, theirs, merged, conflicts }) => {
  const result = mergeDrafts(base, mine, theirs);
  expect(titles(result.draft)).toEqual(merged);
  expect(result.conflicts).toHaveLength(conflicts);
});

test("a row that they deleted and I changed has no id any more", () => {
  const result = mergeDrafts(tree("a", kr("K", "k")), tree("a", kr("K", "l")), tree("a"));
  expect(result.draft.children.map(({ id }) => id)).toEqual([null]);
});
