import { texts } from "../../text/texts.ts";
import { LEFT, LISTS } from "./board-layout.ts";
import { type BoardContext, listTitle, type Put, putRows } from "./board-parts.ts";
import { SHOWN } from "./data-layout.ts";
import { isStale, okrCell, type References } from "./formula-parts.ts";
import { textLiteral } from "./references.ts";

/** The list of what wants looking at, most pressing first. */
export function putAttention(put: Put, { references, language }: BoardContext): void {
  const { dashboard: words } = texts(language);
  const { data } = references;
  const { title, columns } = LISTS.attention;
  const empty = `IF(${data.number("keyResults")}=0; ${textLiteral(words.noKeyResults)}; ${textLiteral(words.noneAttention)})`;
  put(
    title,
    LEFT.from,
    listTitle(words.attention, data.number("attention"), SHOWN.attention, empty, words.of),
  );
  putRows(put, LISTS.attention, columns, (name, place) => {
    const row = data.cell("attention", 1 + place);
    return `=${okrCell(name as keyof typeof columns, row, references)}`;
  });
}

/** How much a key result or an objective wants looking at: off track, behind, stale, falling confidence. */
export function attentionScores({ data, labels }: References): string {
  const [status, kind] = [data.okr("status"), data.column("kind")];
  const now = data.column("confidenceThen", SHOWN.weeks - 1);
  // Two weeks, so that it tells also where check-ins are every other week.
  const before = data.column("confidenceThen", SHOWN.weeks - 3);
  const falling = `ISNUMBER(${now})*ISNUMBER(${before})*(${now}<${before})`;
  const judged = `8*(${status}=${labels["off-track"]})+4*(${status}=${labels.behind})`;
  const score = `${judged}+2*${isStale(data.okr("reason"))}+${falling}`;
  return `=ARRAYFORMULA(IF((${kind}=1)+(${kind}=2)>0; ${score}; 0))`;
}
