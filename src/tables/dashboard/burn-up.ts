import type { Texts } from "../../text/en.ts";
import { texts } from "../../text/texts.ts";
import { NAMED_RANGES } from "../formulas.ts";
import { LISTS, RIGHT } from "./board-layout.ts";
import { type BoardContext, chartTitle, type Put } from "./board-parts.ts";
import { SHOWN } from "./data-layout.ts";
import { clampedShare, type References } from "./formula-parts.ts";

/**
 * The burn-up: what was expected of the objectives on days of the period, and what they had come to by then. Both are means
 * over all objectives, 0 for those without data, and are computed from the log as it tells of that day.
 */
export function burnUpRows(references: References, words: BurnUpWords): string[][] {
  const header = [words.period, words.expectedLine, words.actual];
  return [header, ...Array.from({ length: SHOWN.points }, (_, point) => burnUpPoint(point, references))];
}

type BurnUpWords = Pick<Texts["dashboard"], "period" | "expectedLine" | "actual">;

export function putBurnUpTitle(put: Put, { references, language }: BoardContext): void {
  const { dashboard: words } = texts(language);
  const title = chartTitle(words.burnUp, references.data.number("due"), words.noPeriod);
  put(LISTS.objectives.title, RIGHT.from, title);
}

/** A point of the burn-up: the day, what was expected by then, and what the objectives had come to. */
function burnUpPoint(point: number, { data }: References): string[] {
  const [start, due] = [data.number("start"), data.number("due")];
  const day = `IF(ISNUMBER(${start})*ISNUMBER(${due})=0; ""; ${start}+INT(${point}*(${due}-${start})/${SHOWN.points - 1}))`;
  const date = data.cell("burnUp", 1 + point);
  const kind = data.column("kind");
  const mean = (values: string) =>
    `IFERROR(SUMPRODUCT(ARRAYFORMULA((${kind}=1)*${values}))/${data.number("objectives")}; "")`;
  const [expected, progress] = [data.column("expectedThen", point), data.column("progressThen", point)];
  return [
    `=${day}`,
    `=IF(${date}=""; ""; ${mean(clampedShare(expected))})`,
    `=IF(${date}=""; ""; IF(${date}>${NAMED_RANGES.today}; ""; ${mean(clampedShare(progress))}))`,
  ];
}
