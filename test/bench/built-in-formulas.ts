import { CADENCE_DAYS, GROUP, TARGETS } from "./sheets.ts";

/**
 * What OKR_TRACK and OKR_PROGRESS answer, as built-in formulas: one a cell, in English with commas, as quick as a sheet
 * can have them. Each row has only what its kind needs, a roll-up names just the rows below it and a phased target
 * its own line, where a person would look both up.
 */
export interface Formulas {
  /** What stands in the header row above the formulas; the answers come first, then what they are made of. */
  readonly header: readonly string[];
  /** How many of the columns are answers. */
  readonly answers: number;
  /** The formulas of a row by its place, "" for none. */
  readonly at: (place: number) => readonly string[];
}

/** The columns behind those of the plan, by the letter that they have there. */
const TRACK_COLUMNS = {
  S: "Difference",
  T: "Progress",
  U: "Expected",
  V: "Status",
  W: "Reason",
  X: "Counted",
  Y: "Computed status",
  Z: "Points",
  AA: "Because",
};

/** OKR_TRACK. */
export const TRACK: Formulas = { header: Object.values(TRACK_COLUMNS), answers: 5, at: trackAt };

/** OKR_TRACK without its sentence, which nobody might want to write as a formula. */
export const TRACK_NUMBERS: Formulas = {
  header: ["Difference", "Progress", "Expected", "Status", "-", "Counted", "Computed status"],
  answers: 4,
  at: (place) =>
    trackAt(place)
      .map((formula, column) => (column === 4 ? "" : formula))
      .slice(0, 7),
};

/** OKR_PROGRESS, which knows no roll-up. */
export const PROGRESS: Formulas = {
  header: ["Progress"],
  answers: 1,
  at: (place) => [progressFormula(place)],
};

/** Where the day and the cadence stand, and what is named by the rules. */
export const TODAY_CELL = { sheet: "Rules", column: 9, row: 0 } as const;

const TODAY = "Rules!$J$1";
const DONE = "Rules!$B$2";
const ON_TRACK = "Rules!$B$3";
const BEHIND = "Rules!$B$4";
const OFF_TRACK = "Rules!$B$5";
const NO_DATA = "Rules!$B$6";
const ON_TRACK_GAP = "Rules!$C$3";
const BEHIND_GAP = "Rules!$C$4";
const LIMIT_BEHIND = "Rules!$D$4";

const OBJECTIVE = 0;
const RISING = 1;
const LIMIT = 3;
const MILESTONE = 4;
const INITIATIVE = 6;

function trackAt(place: number): string[] {
  const kind = place % GROUP;
  const row = place + 2;
  return [
    difference(place, kind),
    `=${progress(place, kind)}`,
    kind > INITIATIVE ? "" : `=${expected(place, kind)}`,
    kind === OBJECTIVE || kind >= INITIATIVE ? `=Y${row}` : `=IF(ISBLANK(P${row}),Y${row},P${row})`,
    `=${reason(row, kind)}`,
    `=IF(ISNUMBER(T${row}),MIN(1,MAX(0,T${row})),0)`,
    `=${status(row, kind)}`,
    kind === LIMIT || kind > INITIATIVE ? "" : `=IF(ISNUMBER(T${row}),ROUND(ABS(U${row}-T${row})*100,0),0)`,
    kind === OBJECTIVE || kind >= INITIATIVE ? "" : `=${withAge(row, kind)}`,
  ];
}

function difference(place: number, kind: number): string {
  const row = place + 2;
  if (kind === OBJECTIVE || kind === MILESTONE || kind >= INITIATIVE) return "";
  const target = kind === LIMIT ? limitOf(place) : `L${row}`;
  return `=IF(ISBLANK(M${row}),"",${target}-M${row})`;
}

function progressFormula(place: number): string {
  const kind = place % GROUP;
  if (kind === OBJECTIVE || kind >= INITIATIVE) return "";
  if (kind === LIMIT) return `=${limit(place + 2, `L${place + 2}`)}`;
  return `=${progress(place, kind)}`;
}

function progress(place: number, kind: number): string {
  const row = place + 2;
  if (kind === OBJECTIVE) return rollUp(row + 1, row + 5);
  if (kind === INITIATIVE) return rollUp(row + 1, row + 3);
  if (kind > INITIATIVE) return `IF(M${row},1,0)`;
  if (kind === MILESTONE) return `M${row}+0`;
  if (kind === LIMIT) return limit(row, limitOf(place));
  const share = kind > MILESTONE ? `M${row}/L${row}` : `(M${row}-K${row})/(L${row}-K${row})`;
  return `IF(ISBLANK(M${row}),"",${share})`;
}

function rollUp(first: number, last: number): string {
  return `SUMPRODUCT(X${first}:X${last},N${first}:N${last})/SUM(N${first}:N${last})`;
}

function limit(row: number, target: string): string {
  return `IF(M${row}<=${target},1,${target}/M${row})`;
}

/** The line of a row's first phased target. */
function lineOf(place: number): number {
  const first = 2 + TARGETS * Math.floor(place / GROUP);
  return place % GROUP === LIMIT ? first + 2 : first;
}

function limitOf(place: number): string {
  const line = lineOf(place);
  return `IF(${TODAY}<=Targets!C${line},Targets!D${line},L${place + 2})`;
}

function expected(place: number, kind: number): string {
  const row = place + 2;
  if (kind !== RISING) return `MIN(1,MAX(0,(${TODAY}-G${row})/(H${row}-G${row})))`;
  const line = lineOf(place);
  const [first, second] = [
    { until: `Targets!C${line}`, target: `Targets!D${line}` },
    { until: `Targets!C${line + 1}`, target: `Targets!D${line + 1}` },
  ];
  const way = [
    { until: `G${row}`, target: `K${row}` },
    first,
    second,
    { until: `H${row}`, target: `L${row}` },
  ];
  const pieces = way.slice(1).map((to, piece) => between(way[piece] ?? to, to));
  const value = `IF(${TODAY}<=${first.until},${pieces[0]},IF(${TODAY}<=${second.until},${pieces[1]},${pieces[2]}))`;
  return `MIN(1,MAX(0,(${value}-K${row})/(L${row}-K${row})))`;
}

type Point = { readonly until: string; readonly target: string };

/** The value of today on the straight line between two points. */
function between(from: Point, to: Point): string {
  return `${from.target}+(${to.target}-${from.target})*(${TODAY}-${from.until})/(${to.until}-${from.until})`;
}

function status(row: number, kind: number): string {
  if (kind > INITIATIVE) return `IF(T${row}>=1,${DONE},${ON_TRACK})`;
  const provisional = kind === OBJECTIVE || kind === LIMIT;
  const top = provisional ? `IF(${TODAY}<H${row},${ON_TRACK},${DONE})` : DONE;
  const gap = `U${row}-T${row}`;
  const short =
    kind === LIMIT
      ? `IF(T${row}>=${LIMIT_BEHIND},${BEHIND},${OFF_TRACK})`
      : `IF(${gap}<=${ON_TRACK_GAP},${ON_TRACK},IF(${gap}<=${BEHIND_GAP},${BEHIND},${OFF_TRACK}))`;
  return `IF(ISNUMBER(T${row}),IF(T${row}>=1,${top},${short}),${NO_DATA})`;
}

function reason(row: number, kind: number): string {
  if (kind > INITIATIVE) return `IF(T${row}>=1,"done","to do")`;
  if (kind === INITIATIVE) return pace(row);
  if (kind !== OBJECTIVE) {
    const byHand = `"set by hand; computed: "&Y${row}&" ("&AA${row}&")"`;
    return `IF(ISBLANK(P${row}),AA${row},${byHand})`;
  }
  const below = `COUNT(T${row + 1}:T${row + 5})`;
  const blank = `5-${below}&" of 5 key results "&IF(${below}=4,"has","have")&" no value"`;
  return `IF(${below}<5,${blank},${pace(row)})`;
}

function pace(row: number): string {
  const side = `IF(U${row}>T${row},"behind plan","ahead of plan")`;
  const points = `IF(Z${row}=0,"on plan",Z${row}&IF(Z${row}=1," point "," points ")&${side})`;
  return `IF(Y${row}=${DONE},"target reached",${points})`;
}

/** Why, and for how long nobody has checked the row in when that is too long. */
function withAge(row: number, kind: number): string {
  const met = `IF(Y${row}=${DONE},"target reached",IF(Y${row}=${ON_TRACK},"the limit is met","the limit is not met"))`;
  const why = kind === LIMIT ? met : `IF(ISBLANK(M${row}),"actual missing",${pace(row)})`;
  const days = `${TODAY}-IF(ISBLANK(Q${row}),G${row},Q${row})`;
  const asked = `AND(Y${row}<>${DONE},${TODAY}>=G${row},${TODAY}<=H${row}+${CADENCE_DAYS},${days}>${CADENCE_DAYS})`;
  return `${why}&IF(${asked},"; no check-in for "&(${days})&" days","")`;
}
