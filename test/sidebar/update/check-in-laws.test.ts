import fc from "fast-check";
import { expect, test } from "vitest";
import type { Request } from "../../../src/app/contract.ts";
import { CHECK_IN_SCOPES } from "../../../src/domain/check-in.ts";
import type { Event } from "../../../src/sidebar/model/event.ts";
import type { Outcome } from "../../../src/sidebar/model/outcome.ts";
import type { State } from "../../../src/sidebar/model/state.ts";
import { update } from "../../../src/sidebar/update/update.ts";
import { BUSY, keyResult, loaded, no, ok, panel } from "../samples.ts";

const ROWS = [keyResult("KR1"), keyResult("KR2", {}, { due: false }), keyResult("KR3", { actual: null })];

const OPEN: Event = { type: "open-check-in", id: null };

const answering = fc.oneof(
  fc.constantFrom<Event>(
    { type: "next" },
    { type: "next" },
    { type: "unchanged" },
    { type: "save-draft" },
    OPEN,
  ),
  fc
    .constantFrom("7", "7,5", "9", "", "x")
    .map((value): Event => ({ type: "type-entry", change: { value } })),
  fc.integer({ min: -1, max: 4 }).map((place): Event => ({ type: "go-to-row", place })),
);

const rarely = fc.oneof(
  fc.constantFrom(...CHECK_IN_SCOPES).map((scope): Event => ({ type: "choose-scope", scope })),
  fc.constantFrom<Event>(
    { type: "open-check-in", id: "KR3" },
    { type: "save-check-in" },
    { type: "close" },
    { type: "discard-check-in" },
    { type: "confirm" },
    { type: "choose-language", language: "en" },
    { type: "open-history", id: "KR1" },
    { type: "ask", request: { do: "undo" } },
  ),
);

/** What the server does next: with the request that waits longest, or nothing. */
const step = fc.oneof(
  { weight: 6, arbitrary: answering },
  { weight: 1, arbitrary: rarely },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Outcome>(ok(), ok(panel({ loose: ROWS, revision: "r2" })), no(BUSY)),
  },
);

test("whatever happens, in whatever order the server answers, a check-in stays whole", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: "max" }), (steps) => {
      let state: State = loaded({ objectives: [], loose: ROWS });
      const waiting: { request: Request; epoch: number }[] = [];
      for (const one of [OPEN, ...steps]) {
        const next = "type" in one ? undefined : waiting.shift();
        if (!("type" in one) && !next) continue;
        const event = "type" in one ? one : ({ type: "answered", outcome: one, ...next } as Event);
        const before = state;
        let request: Request | undefined;
        [state, request] = update(state, event);
        if (request) waiting.push({ request, epoch: state.epoch });
        holds(
          state,
          before,
          waiting.map((each) => each.request),
          event,
        );
      }
    }),
    { numRuns: 500 },
  );
});

function holds(state: State, before: State, waiting: readonly Request[], event: Event): void {
  expect(waiting.filter((request) => request.do === "keep").length).toBeLessThanOrEqual(1);
  expect(waiting.some((request) => request.do === "keep")).toBe(state.savingDraft !== null);
  const { checkIn } = state;
  if (checkIn) {
    expect(checkIn.place).toBeGreaterThanOrEqual(0);
    expect(checkIn.place).toBeLessThanOrEqual(checkIn.queue.length);
    expect(new Set(checkIn.queue).size).toBe(checkIn.queue.length);
    const ids = checkIn.answers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !checkIn.queue.includes(id))).toEqual([]);
  }
  const lost = (before.checkIn?.answers.length ?? 0) > (checkIn?.answers.length ?? 0);
  if (lost) expect(["answered", "confirm"]).toContain(event.type);
}
