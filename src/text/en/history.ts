/** The words of a row's history and forecast. */
export interface HistoryTexts {
  readonly title: string;
  readonly titleOf: (title: string) => string;
  readonly loading: string;
  readonly none: string;
  readonly list: string;
  readonly day: string;
  readonly value: string;
  readonly taken: string;
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
export interface ChartFacts {
  readonly title: string;
  readonly first: string;
  readonly last: string;
  readonly target: string;
  readonly forecast: string;
}

export const history: HistoryTexts = {
  title: "History",
  titleOf: (title) => `History of ${title}`,
  loading: "Fetching the check-ins…",
  none: "No check-ins yet.",
  list: "Check-ins",
  day: "Day",
  value: "Value",
  taken: "blank",
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
