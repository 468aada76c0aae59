import { readFileSync, writeFileSync } from "node:fs";

/** A table in Markdown; the first line is its header, and so many columns at the left are text. */
export function markdown([header = [], ...lines]: readonly (readonly string[])[], texts = 1): string {
  const rule = header.map((_, place) => (place < texts ? "---" : "--:"));
  return [header, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** "10 000" */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, " ");
}

/** How our time compares with another: "12 × faster", "1.6 × slower", or "–" for what was not measured. */
export function beside(ours: number | undefined, theirs: number | undefined): string {
  if (ours === undefined || theirs === undefined) return "–";
  return theirs >= ours ? `${short(theirs / ours)} × faster` : `${short(ours / theirs)} × slower`;
}

/** Two digits: more would be the machine's mood. */
export function short(figure: number): string {
  return figure >= 100
    ? grouped(Math.round(Number(figure.toPrecision(2))))
    : String(Number(figure.toPrecision(2)));
}

const BEGIN = "<!-- bench -->";
const END = "<!-- /bench -->";

/** Puts a text into the README between the marks that stand there for it. */
export function intoReadme(text: string, file = "README.md"): void {
  const readme = readFileSync(file, "utf8");
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has no ${BEGIN} … ${END}`);
  writeFileSync(file, `${before}${BEGIN}\n${text}\n${END}${after}`);
}
