/** Facts side by side; those that there are. */
export function inARow(facts: readonly (string | false | undefined)[]): string {
  return facts.filter(Boolean).join(" · ");
}
