import type { Line, Point } from "../../src/domain/statistics.ts";

function points(days: readonly number[], values: readonly number[]): Point[] {
  return days.map((day, place) => ({ day, value: values[place] ?? Number.NaN }));
}

/**
 * NIST Statistical Reference Datasets, linear regression, Norris (36 observations):
 * https://www.itl.nist.gov/div898/strd/lls/data/Norris.shtml
 */
export const NORRIS = {
  points: points(
    [
      ...[0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4],
      ...[0.6, 775.5, 666.9, 338.0, 447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3],
      ...[0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5],
    ],
    [
      ...[0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3],
      ...[0.1, 778.1, 668.8, 339.3, 448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3],
      ...[0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2],
    ],
  ),
  certified: {
    intercept: -0.262323073774029,
    slope: 1.00211681802045,
    interceptError: 0.232818234301152,
    slopeError: 0.429796848199937e-3,
    scatter: 0.884796396144373,
  },
};

/** `cars` of R: speed in mph and stopping distance in ft (Ezekiel, Methods of Correlation Analysis, 1930). */
export const CARS = {
  points: points(
    [
      ...[4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 14, 15, 15],
      ...[15, 16, 16, 17, 17, 17, 18, 18, 18, 18, 19, 19, 19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24, 25],
    ],
    [
      ...[2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46, 26, 36, 60, 80, 20, 26],
      ...[
        54, 32, 40, 32, 40, 50, 42, 56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85,
      ],
    ],
  ),
  /** summary(lm(dist ~ speed, cars)) and predict(…, data.frame(speed = 12), interval = "prediction"), as R prints them. */
  byR: {
    intercept: -17.5790948905,
    slope: 3.9324087591,
    interceptError: 6.7584401694,
    slopeError: 0.4155127767,
    scatter: 15.38,
    at12: { value: 29.60981, low: -1.749529, high: 60.96915 },
  },
};

/** The standard error of the slope, as statistics packages print it. */
export function slopeError({ scatter, spread }: Line): number {
  return scatter / Math.sqrt(spread);
}
