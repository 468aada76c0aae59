import { describe, expect, test } from "vitest";
import { readAnswer } from "../../src/sidebar/answer.ts";
import { BUSY, panel } from "./samples.ts";

describe("readAnswer()", () => {
  test("takes a panel, and none", () => {
    const shown = { ok: true, panel: panel() };
    expect(readAnswer(JSON.parse(JSON.stringify(shown)))).toEqual(shown);
    expect(readAnswer({ ok: true, panel: null })).toEqual({ ok: true, panel: null });
  });

  test("takes a refusal with its sentence", () => {
    const { sentence, ...refusal } = { ...BUSY, sentence: "Någon sparar." };
    expect(readAnswer({ ok: false, refusal, sentence })).toEqual({
      ok: false,
      refusal: { code: "busy", sentence: "Någon sparar." },
    });
  });

  const [objective] = panel().objectives;
  test.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "ok"],
    ["an unknown refusal", { ok: false, refusal: { code: "tired" }, sentence: "" }],
    ["a refusal without its parts", { ok: false, refusal: { code: "gone" }, sentence: "" }],
    ["a panel without its day", { ok: true, panel: { ...panel(), today: undefined } }],
    [
      "a goal of an unknown type",
      { ok: true, panel: panel({ objectives: [{ ...objective, type: "wish" } as never] }) },
    ],
    [
      "a goal that is broken far down",
      { ok: true, panel: panel({ loose: [{ ...objective, children: [{}] } as never] }) },
    ],
  ])("%s is unreadable", (_, sent) => {
    expect(readAnswer(sent)).toMatchObject({ ok: false, refusal: { code: "unreadable" } });
  });
});
