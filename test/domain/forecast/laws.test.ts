import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Aim, type Forecast, forecastOf } from "../../../src/domain/forecast.ts";
import type { Point } from "../../../src/domain/statistics.ts";

function validForecast(checkIns: readonly Point[], due: number, aim?: Aim): Forecast {
  const read = forecastOf(checkIns, due, aim);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const value = fc.integer({ min: -1000, max: 1000 });
const checkIns = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 120 }), value), {
    minLength: 3,
    maxLength: 20,
    selector: ([day]) => day,
  })
  .map((points) => points.map(([day, value]) => ({ day, value })));
const due = fc.integer({ min: 0, max: 200 });
const aim: fc.Arbitrary<Aim> = fc.record({
  measure: fc.constantFrom("increase", "decrease", "at-least", "at-most", "between", undefined),
  start: value,
  target: value,
});

/** The same but for the noise of the arithmetic. */
function expectSame(one: Forecast, other: Forecast, change = { by: 1, days: 0 }): void {
  const close = (a: number, b: number) =>
    expect(Math.abs(b - a * change.by)).toBeLessThanOrEqual(1e-7 * change.by);
  close(one.value, other.value);
  close(one.range.low, other.range.low);
  close(one.range.high, other.range.high);
  expect(other.arrival).toBe(one.arrival === undefined ? undefined : one.arrival + change.days);
  expect(other.chance === undefined).toBe(one.chance === undefined);
  expect(other.chance ?? 0).toBeCloseTo(one.chance ?? 0, 7);
}

describe("laws", () => {
  test("shifting all days shifts nothing but days", () => {
    fc.assert(
      fc.property(checkIns, due, aim, fc.integer({ min: -50_000, max: 50_000 }), (points, on, to, days) => {
        const shifted = points.map(({ day, value }) => ({ day: day + days, value }));
        expectSame(validForecast(points, on, to), validForecast(shifted, on + days, to), { by: 1, days });
      }),
    );
  });

  test("scaling the unit scales nothing but values", () => {
    const powers = fc.integer({ min: -30, max: 30 }).map((power) => 2 ** power);
    fc.assert(
      fc.property(checkIns, due, aim, powers, (points, on, { measure, start = 0, target = 0 }, by) => {
        const scaled = points.map(({ day, value }) => ({ day, value: value * by }));
        const to = { measure, start: start * by, target: target * by };
        expectSame(validForecast(points, on, { measure, start, target }), validForecast(scaled, on, to), {
          by,
          days: 0,
        });
      }),
    );
  });

  test("the order of the days changes nothing", () => {
    fc.assert(
      fc.property(checkIns, due, aim, (points, on, to) => {
        expectSame(validForecast(points, on, to), validForecast([...points].reverse(), on, to));
      }),
    );
  });

  test("rising to a target is falling to its mirror", () => {
    fc.assert(
      fc.property(checkIns, due, value, (points, on, target) => {
        const mirrored = points.map(({ day, value }) => ({ day, value: -value }));
        const up = validForecast(points, on, { measure: "increase", target });
        const down = validForecast(mirrored, on, { measure: "decrease", target: -target });
        expect(down.value).toBeCloseTo(-up.value, 9);
        expect(down.arrival).toBe(up.arrival);
        expect(down.chance).toBeCloseTo(up.chance ?? Number.NaN, 9);
      }),
    );
  });

  test("points on a line lead along it, and surely", () => {
    const days = fc.uniqueArray(fc.integer({ min: 20_000, max: 20_400 }), { minLength: 3, maxLength: 30 });
    const slope = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(days, slope, value, due, value, (on, by, from, later, target) => {
        const at = (day: number) => from + by * (day - 20_000);
        const points = on.map((day) => ({ day, value: at(day) }));
        const { value, range, chance } = validForecast(points, 20_400 + later, {
          target,
          measure: "at-least",
        });
        const end = at(20_400 + later);
        const size = Math.max(1, ...points.map(({ value }) => Math.abs(value)));
        expect(Math.abs(value - end) / size).toBeLessThan(1e-8);
        expect(range).toEqual({ low: value, high: value });
        fc.pre(Math.abs(end - target) > 1e-6 * size);
        expect(chance).toBe(end > target ? 1 : 0);
      }),
    );
  });

  test("a higher target is never likelier, and never sooner", () => {
    fc.assert(
      fc.property(checkIns, due, value, fc.nat(500), (points, on, target, more) => {
        const [low, high] = [target, target + more].map((to) =>
          validForecast(points, on, { measure: "increase", target: to }),
        );
        if (low?.chance === undefined || high?.chance === undefined)
          throw new Error("a chance for each target");
        expect(high.chance).toBeLessThanOrEqual(low.chance + 1e-12);
        if (low.arrival !== undefined && high.arrival !== undefined)
          expect(high.arrival).toBeGreaterThanOrEqual(low.arrival);
      }),
    );
  });

  test("the chances of at least and at most a target add up to 1, and between lies below both", () => {
    fc.assert(
      fc.property(checkIns, due, value, fc.nat(500), (points, on, low, width) => {
        const chance = (to: Aim) => validForecast(points, on, to).chance ?? Number.NaN;
        const { range, value: end } = validForecast(points, on);
        fc.pre(range.high > end);
        const atLeast = chance({ measure: "at-least", target: low });
        expect(atLeast + chance({ measure: "at-most", target: low })).toBeCloseTo(1, 12);
        const above = chance({ measure: "at-least", target: low + width });
        expect(chance({ measure: "between", start: low, target: low + width })).toBeCloseTo(
          atLeast - above,
          12,
        );
      }),
    );
  });

  test("a chance is a number from 0 to 1, and a day of arrival lies ahead", () => {
    const any = fc.oneof(
      value,
      fc.double({ min: -1e100, max: 1e100, noNaN: true }),
      fc.constantFrom(5e-324, 1e-300),
    );
    const points = fc.array(fc.record({ day: fc.integer({ min: 20_000, max: 20_010 }), value: any }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(points, fc.integer({ min: 19_000, max: 30_000 }), aim, (of, on, to) => {
        const read = forecastOf(of, on, to);
        fc.pre(read.ok);
        if (!read.ok) return;
        const { chance = 0, arrival = 30_000, value, range } = read.value;
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(arrival).toBeGreaterThan(Math.max(...of.map((point) => point.day)));
        expect(range.low).toBeLessThanOrEqual(value);
        expect(range.high).toBeGreaterThanOrEqual(value);
      }),
      { numRuns: 500 },
    );
  });
});
