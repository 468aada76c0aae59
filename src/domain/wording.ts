/** What can be told from the wording of a goal or an owner, in Swedish and English alike (ux.md 4). */

/** A number, a percentage or a sum of money. */
export function hasNumber(title: string): boolean {
  return /\d|%|€|\$/.test(title);
}

/** Two numbers joined by "and": two measures in one. */
export function hasTwoNumbers(title: string): boolean {
  return /\d.*(\soch\s|\sand\s|&|\ssamt\s).*\d/i.test(title);
}

/** A theme such as "Quality" and not a change. */
export function isTheme(title: string): boolean {
  return words(title).length === 1;
}

/** Nothing but words that fit every goal: "Become better". */
export function isVague(title: string): boolean {
  const said = words(title);
  return said.length > 1 && said.every((word) => VAGUE.has(word));
}

/** Going on as before. */
export function isAsUsual(title: string): boolean {
  const text = title.toLowerCase();
  return text.includes("som vanligt") || words(title).some((word) => AS_USUAL.has(word));
}

/** Begins with work that has no result of its own: "Analyse …". */
export function isActivity(title: string): boolean {
  return ACTIVITIES.has(words(title)[0] ?? "");
}

/** Begins with something to be delivered, whose effect remains to be said: "Launch …". */
export function isOutput(title: string): boolean {
  return OUTPUTS.has(words(title)[0] ?? "");
}

/** Which way the first word points, when it points. */
export function directionOf(title: string): "increase" | "decrease" | undefined {
  const first = words(title)[0] ?? "";
  if (RISING.has(first)) return "increase";
  return FALLING.has(first) ? "decrease" : undefined;
}

/** The limit that a wording such as "at most 5 %" asks for. */
export function limitOf(title: string): "at-least" | "at-most" | undefined {
  const text = ` ${title.toLowerCase()} `;
  if (/ (minst|över|at least|above|over|more than|mer än) [\d−-]/.test(text)) return "at-least";
  return / (högst|under|max|at most|below|less than|mindre än) [\d−-]/.test(text) ? "at-most" : undefined;
}

/** "by 20 %": a change, which needs a start to be a target. */
export function isRelative(title: string): boolean {
  return / (med|by) \d+([.,]\d+)?\s*(%|procent|percent)/i.test(title);
}

/** A group, where one person should answer. */
export function isGroup(owner: string): boolean {
  return GROUPS.has(owner.trim().toLowerCase());
}

/** Two names: "Anna and Bo", "Anna, Bo". */
export function isSeveral(owner: string): boolean {
  return /\S\s*([,;/&+]|\soch\s|\sand\s)\s*\S/i.test(owner);
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

const VAGUE = set(
  "bli bättre bra bäst bästa effektiv effektivare förbättra förbättras vi ska mer ännu allt " +
    "become be better good great best improve improved efficient more even we everything",
);

const AS_USUAL = set(
  "fortsätt fortsätta fortsatt bibehåll bibehålla upprätthåll upprätthålla continue maintain keep ongoing",
);

const ACTIVITIES = set(
  "hjälp hjälpa analysera delta konsultera utred utreda diskutera stöd stödja arbeta undersök undersöka " +
    "planera help analyze analyse participate consult assess discuss support work explore plan",
);

const OUTPUTS = set(
  "lansera bygg bygga skapa genomför genomföra inför införa anordna launch build create implement hold ship",
);

const RISING = set("öka höj höja increase raise grow");

const FALLING = set("minska sänk sänka halvera korta reduce decrease lower cut halve shorten");

const GROUPS = set(
  "alla all everyone everybody team teamet laget vi we gruppen ledningen ledningsgruppen avdelningen " +
    "marknad försäljning sales marketing management hr it",
);
