import { defaultTheme, type Theme } from "@univerjs/presets";

/** Univer's looks with the blue that people know from Sheets. */
export const theme: Theme = {
  ...defaultTheme,
  primary: {
    50: "#e8f0fe",
    100: "#d3e3fd",
    200: "#c2dbfb",
    300: "#a8c7fa",
    400: "#669df6",
    500: "#4285f4",
    600: "#1a73e8",
    700: "#1967d2",
    800: "#185abc",
    900: "#174ea6",
  },
};
