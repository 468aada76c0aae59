import type { ChartView } from "../../interface.ts";
import { text } from "./option.ts";

/** A chart in words, for those who do not see it: "Status. On track 3, At risk 1". */
export function chartName({ options, categories, series }: ChartView, chart: string): string {
  const named = series.map(({ name, values, texts }) => {
    const pairs = values.flatMap((value, index) =>
      value === null ? [] : [`${categories[index] ?? ""} ${texts[index]}`.trim()],
    );
    return [name, pairs.join(", ")].filter(Boolean).join(": ");
  });
  return [text(options.title) ?? chart, ...named].filter(Boolean).join(". ");
}
