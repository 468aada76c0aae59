/** The words of a check-in, and of what leads to it. */
export interface CheckInTexts {
  readonly title: string;
  readonly checkIn: string;
  readonly checkInOf: (title: string) => string;
  readonly due: (count: number) => string;
  readonly overdue: (days: number | null) => string;
  readonly more: (count: number) => string;
  readonly notCheckedIn: (people: string) => string;
  readonly nobody: string;
  readonly me: string;
  readonly chooseName: string;
  readonly unsaved: (count: number) => string;
  readonly resume: string;
  /** Whose rows are asked about, and which. */
  readonly scope: string;
  readonly scopes: {
    readonly "mine-due": (count: number) => string;
    readonly "all-due": (count: number) => string;
    readonly mine: (count: number) => string;
    readonly all: (count: number) => string;
  };
  readonly position: (number: number, count: number) => string;
  readonly confidence: string;
  readonly confidenceEnds: string;
  readonly noValue: string;
  readonly worse: (from: string, to: string) => string;
  readonly whatHappened: string;
  readonly since: (change: string) => string;
  readonly last: (value: string, day: string) => string;
  readonly never: string;
  readonly next: string;
  readonly unchanged: string;
  readonly skip: string;
  readonly previous: string;
  readonly keys: string;
  readonly save: (count: number) => string;
  readonly review: string;
  readonly reviewText: string;
  readonly noAnswer: string;
  readonly nothingYet: string;
  readonly nothingDue: { readonly title: string; readonly text: string };
  readonly changedMeanwhile: string;
  readonly moved: string;
  readonly confidenceFell: (from: number, to: number) => string;
}

export const enCheckIn: CheckInTexts = {
  title: "Check-ins",
  checkIn: "Check in",
  checkInOf: (title) => `Check in ${title}`,
  due: (count) => (count === 0 ? "Nothing is due." : `${count} due`),
  overdue: (days) =>
    days === null ? "no check-in yet" : `no check-in for ${days === 1 ? "1 day" : `${days} days`}`,
  more: (count) => `and ${count} more`,
  notCheckedIn: (people) => `Not checked in: ${people}`,
  nobody: "without owner",
  me: "I am",
  chooseName: "Choose your name",
  unsaved: (count) => (count === 1 ? "1 answer is not saved yet." : `${count} answers are not saved yet.`),
  resume: "Go on",
  scope: "Rows to check in",
  scopes: {
    "mine-due": (count) => `Mine that are due (${count})`,
    "all-due": (count) => `Everyone’s that are due (${count})`,
    mine: (count) => `All of mine (${count})`,
    all: (count) => `All (${count})`,
  },
  position: (number, count) => `${number} of ${count}`,
  confidence: "Confidence",
  confidenceEnds: "1 hardly – 5 certainly",
  noValue: "Write a value, or skip the row.",
  worse: (from, to) => `Status goes from ${from} to ${to}.`,
  whatHappened: "What happened? Enter goes on without a note.",
  since: (change) => `${change} since last time`,
  last: (value, day) => `${value} on ${day}`,
  never: "no check-in yet",
  next: "Next",
  unchanged: "Unchanged",
  skip: "Skip",
  previous: "Back",
  keys: "Enter goes on (Ctrl+Enter in the note) · Page Down skips · Page Up goes back",
  save: (count) => (count === 1 ? "Save 1 check-in" : `Save ${count} check-ins`),
  review: "Look it over",
  reviewText: "Choose a row to change its answer.",
  noAnswer: "no answer",
  nothingYet: "Nothing is answered yet.",
  nothingDue: {
    title: "Nothing is due",
    text: "Every value is fresh. You can check in early all the same.",
  },
  changedMeanwhile: "Somebody else has checked in the same rows. Look it over, then save again.",
  moved: "What moved",
  confidenceFell: (from, to) => `Confidence fell from ${from} to ${to}`,
};

/** The words of a row's history and forecast. */
export interface HistoryTexts {
  readonly title: string;
  readonly titleOf: (title: string) => string;
  readonly loading: string;
  readonly none: string;
  readonly list: string;
  readonly day: string;
  readonly value: string;
  readonly blank: string;
  readonly status: string;
  readonly by: string;
  readonly legend: {
    readonly checkIns: string;
    readonly expected: string;
    readonly target: string;
    readonly forecast: string;
  };
  readonly today: string;
  readonly forecast: (day: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly arrival: (day: string) => string;
  readonly chance: (share: string) => string;
  readonly chart: (facts: ChartFacts) => string;
  readonly correct: (day: string) => string;
  readonly correctHint: string;
  readonly saveCorrection: string;
}

/** What a drawing says, for those who cannot see it. */
interface ChartFacts {
  readonly title: string;
  readonly first: string;
  readonly last: string;
  readonly target: string;
  readonly forecast: string;
}

export const enHistory: HistoryTexts = {
  title: "History",
  titleOf: (title) => `History of ${title}`,
  loading: "Fetching the check-ins…",
  none: "No check-ins yet.",
  list: "Check-ins",
  day: "Day",
  value: "Value",
  blank: "blank",
  status: "Status",
  by: "By",
  legend: { checkIns: "Check-ins", expected: "Expected", target: "Target", forecast: "Forecast" },
  today: "today",
  forecast: (day) => `Forecast for ${day}`,
  range: (low, high) => `${low} to ${high}`,
  arrival: (day) => `Reaches the target about ${day}`,
  chance: (share) => `${share} chance of reaching the target`,
  chart: ({ title, first, last, target, forecast }) =>
    `${title}: from ${first} to ${last}${target && `, target ${target}`}${forecast && `, forecast ${forecast}`}.`,
  correct: (day) => `Correct ${day}`,
  correctHint: "The correction is added to the log; nothing is deleted.",
  saveCorrection: "Correct",
};
