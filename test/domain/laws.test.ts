import fc from "fast-check";
import { expect, test } from "vitest";
import { timeShare } from "../../src/domain/expected.ts";
import { isLimit, MEASURES, type Measure } from "../../src/domain/measure.ts";
import { clamp, differenceOf, progressOf, type Values } from "../../src/domain/progress.ts";
import { type Part, rollUp } from "../../src/domain/roll-up.ts";
import { STATUSES, type Status, statusOf } from "../../src/domain/status.ts";

const value = fc.integer({ min: -1_000_000, max: 1_000_000 });
const factor = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const measure = fc.constantFrom<Measure | undefined>(
  undefined,
  ...MEASURES.filter((one) => one !== "milestone" && one !== "tasks"),
);
const withStart = fc.record({ actual: value, target: value, start: value });
const values = fc.oneof(withStart, fc.record({ actual: value, target: value }));
const share = fc.double({ min: -3, max: 3, noNaN: true });
const weight = fc.integer({ min: 0, max: 100 });

function mapped(of: Values, change: (value: number) => number): Values {
  const change1 = (one: number | undefined) => (one === undefined ? undefined : change(one));
  return { actual: change1(of.actual), target: change1(of.target), start: change1(of.start) };
}

/** Equal but for the noise of the arithmetic; problems must be the same. */
function expectSame(one: ReturnType<typeof progressOf>, other: ReturnType<typeof progressOf>): void {
  if (!one.ok || !other.ok) expect(other).toEqual(one);
  else expect(Math.abs(one.value - other.value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one.value)));
}

test("scaling the unit changes no progress", () => {
  fc.assert(
    fc.property(values, factor, measure, (of, by, how) => {
      expectSame(
        progressOf(of, how),
        progressOf(
          mapped(of, (one) => one * by),
          how,
        ),
      );
    }),
  );
});

test("shifting the zero of the unit changes no progress that has a start", () => {
  fc.assert(
    fc.property(
      withStart,
      value,
      fc.constantFrom(undefined, "increase", "decrease", "between"),
      (of, by, how) => {
        expectSame(
          progressOf(of, how as Measure | undefined),
          progressOf(
            mapped(of, (one) => one + by),
            how as Measure | undefined,
          ),
        );
      },
    ),
  );
});

test("shifting changes no limit that has a way from its start", () => {
  fc.assert(
    fc.property(withStart, value, (of, by) => {
      const how = of.start < of.target ? "at-least" : "at-most";
      fc.pre(of.start !== of.target);
      expectSame(
        progressOf(of, how),
        progressOf(
          mapped(of, (one) => one + by),
          how,
        ),
      );
    }),
  );
});

test.each([
  { one: "increase", other: "decrease" },
  { one: "at-least", other: "at-most" },
] as const)("$one from s to t is $other from −s to −t", ({ one, other }) => {
  fc.assert(
    fc.property(withStart, (of) => {
      fc.pre(one === "increase" || of.start < of.target);
      const [there, mirrored] = [
        progressOf(of, one),
        progressOf(
          mapped(of, (value) => -value),
          other,
        ),
      ];
      if (!there.ok) expect(mirrored).toMatchObject({ ok: false, error: { code: there.error.code } });
      else expectSame(there, mirrored);
    }),
  );
});

test("between is its own mirror", () => {
  fc.assert(
    fc.property(withStart, ({ actual, target, start }) => {
      expectSame(
        progressOf({ actual, target, start }, "between"),
        progressOf({ actual: -actual, target: -start, start: -target }, "between"),
      );
    }),
  );
});

test("limits and only limits lie between 0 and 1, and 1 means met", () => {
  fc.assert(
    fc.property(withStart, fc.constantFrom<Measure>("at-least", "at-most", "between"), (of, how) => {
      const read = progressOf(of, how);
      expect(isLimit(how)).toBe(true);
      fc.pre(read.ok || how !== "between");
      if (!read.ok) throw new Error(read.error.code);
      expect(read.value).toBe(clamp(read.value));
      const above = of.actual >= (how === "between" ? of.start : of.target);
      const below = of.actual <= of.target;
      const met = how === "at-least" ? above : how === "at-most" ? below : above && below;
      expect(read.value === 1).toBe(met);
    }),
  );
});

test("nothing is left exactly when the way is at its end", () => {
  fc.assert(
    fc.property(withStart, fc.boolean(), ({ actual, target, start }, there) => {
      fc.pre(start !== target);
      const at = there ? target : actual;
      const read = progressOf({ actual: at, target, start });
      expect(read.ok && read.value === 1).toBe(differenceOf(at, target) === 0);
    }),
  );
});

test("more of a rising value is never less progress, and never a worse status", () => {
  fc.assert(
    fc.property(withStart, fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), (of, more, time) => {
      fc.pre(of.start < of.target);
      const ranks = [of.actual, of.actual + more].map((actual) => {
        const read = progressOf({ ...of, actual }, "increase");
        if (!read.ok) throw new Error(read.error.code);
        return {
          progress: read.value,
          rank: STATUSES.indexOf(statusOf({ progress: read.value, expected: time })),
        };
      });
      expect(ranks[0]?.progress).toBeLessThanOrEqual(ranks[1]?.progress ?? Number.NaN);
      expect(ranks[0]?.rank).toBeGreaterThanOrEqual(ranks[1]?.rank ?? Number.NaN);
    }),
  );
});

const parts = fc.array(fc.record({ progress: share, weight: fc.option(weight, { nil: undefined }) }));

function meanOf(of: readonly Part[]): number | undefined {
  const mean = rollUp(of);
  if (!mean.ok) throw new Error(mean.error.code);
  return mean.value;
}

test("a roll-up lies between the least and the greatest of its parts, each held between 0 and 1", () => {
  fc.assert(
    fc.property(parts, (of) => {
      const counted = of.filter((part) => part.weight !== 0).map((part) => clamp(part.progress));
      const mean = meanOf(of);
      expect(mean === undefined).toBe(counted.length === 0);
      if (mean === undefined) return;
      expect(mean).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-12);
      expect(mean).toBeLessThanOrEqual(Math.max(...counted) + 1e-12);
    }),
  );
});

test("weights scaled together change no roll-up", () => {
  fc.assert(
    fc.property(parts, factor, (of, by) => {
      const scaled = of.map(({ progress, weight = 1 }) => ({ progress, weight: weight * by }));
      const [one, other] = [meanOf(of), meanOf(scaled)];
      if (one === undefined) expect(other).toBeUndefined();
      else expect(other).toBeCloseTo(one, 9);
    }),
  );
});

test("the order of the parts changes no roll-up", () => {
  fc.assert(
    fc.property(parts, (of) => {
      const [one, other] = [meanOf(of), meanOf([...of].reverse())];
      if (one === undefined) expect(other).toBeUndefined();
      else expect(other).toBeCloseTo(one, 9);
    }),
  );
});

test("a part twice weighs as much as one of twice the weight", () => {
  fc.assert(
    fc.property(parts, share, fc.integer({ min: 1, max: 50 }), (of, progress, weight) => {
      const twice = meanOf([...of, { progress, weight }, { progress, weight }]);
      expect(meanOf([...of, { progress, weight: 2 * weight }])).toBeCloseTo(twice ?? Number.NaN, 9);
    }),
  );
});

test("the expected share never falls while time goes by, and counts down as it counts up", () => {
  const days = fc.integer({ min: 0, max: 2000 });
  fc.assert(
    fc.property(days, days, days, (start, length, today) => {
      const period = { start, due: start + length + 1 };
      const [now, next] = [timeShare(period, today), timeShare(period, today + 1)];
      const mirrored = timeShare({ start: -period.due, due: -period.start }, -today);
      if (!now.ok || !next.ok || !mirrored.ok) throw new Error("a period that runs forwards");
      expect(now.value).toBeLessThanOrEqual(next.value);
      expect(now.value + mirrored.value).toBeCloseTo(1, 12);
    }),
  );
});

test("the status at any progress and time is one of the five, and no data is only the lack of progress", () => {
  const input = fc.record({
    progress: fc.option(share, { nil: undefined }),
    expected: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    dueReached: fc.boolean(),
    overdue: fc.boolean(),
    limit: fc.boolean(),
    provisional: fc.boolean(),
  });
  fc.assert(
    fc.property(input, (of) => {
      const status: Status = statusOf(of);
      expect(STATUSES).toContain(status);
      expect(status === "no-data").toBe(of.progress === undefined);
    }),
  );
});
