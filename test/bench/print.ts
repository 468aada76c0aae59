/** A table in Markdown; the first line is its header. */
export function markdown([header = [], ...lines]: readonly (readonly string[])[]): string {
  const rule = header.map((_, place) => (place === 0 ? "---" : "--:"));
  return [header, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** "3.1 ×", or "–" for what was not measured. */
export function times(ratio: number): string {
  if (Number.isNaN(ratio)) return "–";
  return `${ratio >= 100 ? Math.round(ratio) : Number(ratio.toPrecision(2))} ×`;
}

/** "10 000" */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, " ");
}
