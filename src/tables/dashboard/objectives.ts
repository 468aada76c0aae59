import { texts } from "../../text/texts.ts";
import { LEFT, LISTS } from "./board-layout.ts";
import { type BoardContext, listTitle, type Put, putRows } from "./board-parts.ts";
import { OKR_MIRRORED, SHOWN } from "./data-layout.ts";
import { clampedShare, okrCell, type References } from "./formula-parts.ts";
import { inRow, textLiteral } from "./references.ts";

/** The list of objectives, each with a bar of its progress and a stroke at what is expected. */
export function putObjectives(put: Put, { references, language }: BoardContext): void {
  const { dashboard: words } = texts(language);
  const { data } = references;
  const { title, columns } = LISTS.objectives;
  const empty = textLiteral(words.noKeyResults);
  put(
    title,
    LEFT.from,
    listTitle(words.objectives, data.number("objectives"), SHOWN.objectives, empty, words.of),
  );
  putRows(put, LISTS.objectives, columns, (name, place) => {
    const row = data.cell("objectives", 1 + place);
    if (name !== "bar") return `=${okrCell(name as Exclude<keyof typeof columns, "bar">, row, references)}`;
    const parts = data.block("segments", 1 + place, 1);
    return `=IF(${row}=""; ""; SPARKLINE(${parts}; ${data.block("barOptions", 1, 4)}))`;
  });
}

/** Progress as it counts in a roll-up. */
export function countedProgress({ data }: References): string {
  return `=ARRAYFORMULA(${clampedShare(data.okr("progress"))})`;
}

/** How wide the stroke at what is expected is. */
const STROKE = "1/50";

/**
 * The parts of an objective's bar: dark as far as it has come, light behind that, and a gap or a stroke at what is expected.
 * Dark and light take turns, so the stroke is dark in the light and light in the dark.
 */
export function barSegments(row: string, { data }: References): string[] {
  const found = (values: string) => `IFERROR(N(${inRow(values, row)}); 0)`;
  const progress = found(data.columnWithHeader("counted"));
  const expected = `MAX(0; MIN(1; ${found(data.columnWithHeader("okr", OKR_MIRRORED.indexOf("expected")))}))`;
  const before = `MAX(0; ${expected}-${STROKE})`;
  const parts = [
    `MIN(${progress}; ${before})`,
    `IF(${progress}<${expected}; MAX(0; ${before}-${progress}); MIN(${STROKE}; ${expected}))`,
    `IF(${progress}<${expected}; ${STROKE}; ${progress}-${expected})`,
    `1-MAX(${progress}; ${expected})`,
  ];
  return parts.map((part) => `=IF(${row}=""; 0; ${part})`);
}

/** Colours of the bars of objectives. */
export const BAR_COLORS = { dark: "#1a73e8", light: "#dadce0" };
