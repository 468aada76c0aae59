import { expect, test } from "vitest";
import { pauseBeforeLook } from "../../../src/sidebar/server/call.ts";

test("pauseBeforeLook() is short at first and grows when nothing happens, up to a minute", () => {
  expect([0, 5, 6, 7, 100].map(pauseBeforeLook)).toEqual([8_000, 8_000, 16_000, 32_000, 60_000]);
});
