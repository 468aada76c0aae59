/** All user properties: what is remembered of a user, for all spreadsheets (src/google/README.md, user properties). */
export type UserProperties = Readonly<Record<string, string>>;

export function readUserProperty(key: string): string | null {
  return PropertiesService.getUserProperties().getProperty(key);
}

export function writeUserProperty(key: string, value: string): void {
  PropertiesService.getUserProperties().setProperty(key, value);
}

/** All of them in one call. */
export function readUserProperties(): UserProperties {
  return PropertiesService.getUserProperties().getProperties();
}

/** A value holds 9 KB, and a letter may take three bytes of them. */
const PART_LENGTH = 3_000;

/** A longer text would crowd out the others. */
export const LONGEST_PROPERTY = 90_000;

/** Remembers a text that may be too long for one value: in parts, of which the first tells how many there are. */
export function writeLongProperty(key: string, text: string): void {
  const parts: Record<string, string> = {};
  const count = Math.max(1, Math.ceil(text.length / PART_LENGTH));
  for (let part = 0; part < count; part++) {
    parts[partKey(key, part)] = text.slice(part * PART_LENGTH, (part + 1) * PART_LENGTH);
  }
  PropertiesService.getUserProperties().setProperties({ ...parts, [key]: String(count) });
}

/** The text that was remembered in parts; undefined when there is none. */
export function longProperty(all: UserProperties, key: string): string | undefined {
  const count = Number(all[key] ?? 0);
  const parts = Array.from({ length: count }, (_, part) => all[partKey(key, part)]);
  return count === 0 || parts.includes(undefined) ? undefined : parts.join("");
}

export function deleteUserProperty(key: string): void {
  PropertiesService.getUserProperties().deleteProperty(key);
}

function partKey(key: string, part: number): string {
  return `${key}.${part}`;
}

/** The user's locale, such as "sv" or "en_GB"; may be asked for in every mode (src/google/README.md, rights). */
export function userLocale(): string {
  return Session.getActiveUserLocale();
}
