import type { Book } from "../book.ts";
import { define } from "../service/define.ts";
import { withEnums } from "../service/enums.ts";
import { CHART_ENUMS } from "./enums.ts";

const members = define<GoogleAppsScript.Charts.Charts, { book: Book }>("Charts");

/** Charts: its enums, which charts in sheets need. Its own charts, which are pictures, are not built. */
export function chartsService(book: Book): object {
  return withEnums(members({ book }), CHART_ENUMS);
}
