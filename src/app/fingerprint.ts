/** A short mark that is the same for the same JSON; for telling changes, not for secrets (FNV-1a, 32 bits, twice). */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value);
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193);
}

function hash(text: string, basis: number): string {
  let sum = basis;
  for (let place = 0; place < text.length; place++) {
    sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193);
  }
  return (sum >>> 0).toString(36);
}
