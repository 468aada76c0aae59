import { afterAll, beforeAll, expect, test } from "vitest";
import { closeAll, openWorkbook, type Workbook } from "./workbook.ts";

let file: Workbook;

beforeAll(async () => {
  file = await openWorkbook();
});

afterAll(closeAll);

test.each([
  [{ do: "dance" }],
  [null],
  [{ do: "save", draft: { title: 1 } }],
  [{ do: "tick", id: 7, done: "yes" }],
])("the message %j is refused, not obeyed", async (message) => {
  expect(await file.standin.run("serve", [message])).toMatchObject({
    ok: false,
    refusal: { code: "bad-request" },
  });
});
