import type { Nullable } from "@univerjs/core";

/** What a record has under a key; when it has nothing, what is made for it. */
export function entry<V extends object>(
  record: { [key: string | number]: Nullable<V> },
  key: string | number,
  make: () => V,
): V {
  const known = record[key];
  if (known) return known;
  const made = make();
  record[key] = made;
  return made;
}
