/** What can be told from the wording of a goal or an owner, in Swedish and English alike: src/domain/README.md, "Guidance". */

/** A number, a percentage or a sum of money. */
export function hasNumber(title: string): boolean {
  return /[\d%€$]/.test(title);
}

/** Going on as before. */
export function isAsUsual(title: string): boolean {
  return beginsWith(
    title,
    "fortsätt|fortsätta|bibehåll|bibehålla|upprätthåll|upprätthålla|continue|maintain|keep",
  );
}

/** Begins with work that has no result of its own: "Analyse …". */
export function isActivity(title: string): boolean {
  return beginsWith(
    title,
    "hjälp|hjälpa|analysera|delta|utred|utreda|diskutera|stöd|stödja|arbeta|undersök|undersöka|planera|" +
      "help|analyze|analyse|participate|consult|assess|discuss|support|work|explore|plan",
  );
}

/** Begins with something to be delivered, whose effect remains to be said: "Launch …". */
export function isOutput(title: string): boolean {
  return beginsWith(
    title,
    "lansera|bygg|bygga|skapa|genomför|genomföra|inför|införa|anordna|launch|build|create|implement|hold|ship",
  );
}

/** Which way the first word points, when it points. */
export function directionOf(title: string): "increase" | "decrease" | undefined {
  if (beginsWith(title, "öka|höj|höja|increase|raise|grow")) return "increase";
  return beginsWith(title, "minska|sänk|sänka|halvera|korta|reduce|decrease|lower|cut|halve|shorten")
    ? "decrease"
    : undefined;
}

/** The limit that a wording such as "at most 5 %" asks for. */
export function limitOf(title: string): "at-least" | "at-most" | undefined {
  if (/(^| )(minst|över|at least|above|over) \d/i.test(title)) return "at-least";
  return /(^| )(högst|under|max|at most|below) \d/i.test(title) ? "at-most" : undefined;
}

/** A group, where one person should answer. */
export function isGroup(owner: string): boolean {
  return /^(alla|all|everyone|everybody|team|teamet|laget|vi|we|ledningen|management|hr|it)$/i.test(
    owner.trim(),
  );
}

/** Two names: "Anna and Bo", "Anna, Bo". */
export function isSeveral(owner: string): boolean {
  return /\S\s*([,;/&+]|\soch\s|\sand\s)\s*\S/i.test(owner);
}

function beginsWith(text: string, words: string): boolean {
  const [first = ""] = text
    .trim()
    .toLowerCase()
    .split(/[\s,.:]/, 1);
  return words.split("|").includes(first);
}
