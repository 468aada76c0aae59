const DECLARATION = /^(?:async )?(?:function\*?|var|class) +([\p{ID_Start}$_][\p{ID_Continue}$]*)/gmu;

/**
 * The names that a script declares at its top level, in order.
 *
 * Read from the line beginnings: built files and tidy Apps Script keep only the top level there.
 */
export function declaredNames(source: string): string[] {
  return [...new Set([...source.matchAll(DECLARATION)].map(([, name = ""]) => name))];
}
