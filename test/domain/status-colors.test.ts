import { describe, expect, test } from "vitest";
import { STATUS_COLORS, STATUSES } from "../../src/domain/status.ts";

/** Red, green and blue from 0 to 1, linear in light (IEC 61966-2-1). */
type Light = readonly [red: number, green: number, blue: number];

function lightOf(hex: string): Light {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/** WCAG 2.2: relative luminance, and the contrast of two. */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [one, other].map((hex) => luminance(lightOf(hex))).sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

type Matrix = readonly [Light, Light, Light];

function times(matrix: Matrix, [red, green, blue]: Light): Light {
  const [x, y, z] = matrix.map(([a, b, c]) => a * red + b * green + c * blue);
  return [x ?? 0, y ?? 0, z ?? 0];
}

/** How people see who lack one kind of cone: Machado, Oliveira & Fernandes 2009, severity 1. */
const SIGHTS: Readonly<Record<string, Matrix>> = {
  "normal sight": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE 1976 L*a*b* under D65, in which the distance of two colours is their difference to the eye (ΔE*ab). */
function labOf(light: Light): Light {
  const [x, y, z] = times(
    [
      [0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505],
      [0.2126, 0.7152, 0.0722],
      [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089],
    ],
    light,
  );
  const [f, g, h] = [x, y, z].map((part) =>
    part > (6 / 29) ** 3 ? Math.cbrt(part) : part / (3 * (6 / 29) ** 2) + 4 / 29,
  ) as [number, number, number];
  return [116 * g - 16, 500 * (f - g), 200 * (g - h)];
}

function difference(one: Light, other: Light): number {
  const [a, b] = [labOf(one), labOf(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function seen(hex: string, sight: Matrix): Light {
  const [red, green, blue] = times(sight, lightOf(hex));
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  return [clamp(red), clamp(green), clamp(blue)];
}

test.each([
  { one: "#ffffff", other: "#000000", is: 21, because: "the most there is" },
  { one: "#777777", other: "#ffffff", is: 4.48, because: "the grey that just fails 4.5" },
])("contrast() of $one on $other is $is: $because", ({ one, other, is }) => {
  expect(contrast(one, other)).toBeCloseTo(is, 2);
});

test.each(STATUSES)("the text of %s can be read on its colour", (status) => {
  const { fill, color } = STATUS_COLORS[status];
  expect(contrast(fill, color)).toBeGreaterThanOrEqual(6);
});

describe.each(Object.entries(SIGHTS))("with %s", (_, sight) => {
  test("no two statuses look alike", () => {
    const fills = STATUSES.map((status) => seen(STATUS_COLORS[status].fill, sight));
    const pairs = fills.flatMap((one, place) =>
      fills.slice(place + 1).map((other) => difference(one, other)),
    );
    expect(Math.min(...pairs)).toBeGreaterThan(18);
  });
});

test("red and green of a traffic light do look alike to some, so alike can be found", () => {
  const [red, green] = ["#ffcdd2", "#c8e6c9"].map((hex) => seen(hex, SIGHTS.deuteranopia as Matrix)) as [
    Light,
    Light,
  ];
  expect(difference(red, green)).toBeLessThan(5);
});
