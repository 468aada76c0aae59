/** What is said of what cannot be saved as it stands: typing mistakes, and changes that collide. */
export interface MistakeTexts {
  readonly errors: {
    readonly summary: (count: number) => string;
    readonly noTitle: string;
    readonly badDate: string;
    readonly notANumber: string;
    readonly unfinished: string;
    readonly tooBig: string;
    readonly wrongMark: (suggestion: string) => string;
    readonly ambiguous: (suggestion: string) => string;
    readonly badGroups: (suggestion: string) => string;
    readonly percentInUnit: (unit: string) => string;
  };
  readonly conflicts: {
    readonly title: string;
    readonly text: string;
    readonly merged: string;
    readonly mine: (value: string) => string;
    readonly theirs: (value: string) => string;
    readonly blank: string;
  };
}

export const mistakes: MistakeTexts = {
  errors: {
    summary: (count) => (count === 1 ? "Mend 1 thing before saving:" : `Mend ${count} things before saving:`),
    noTitle: "Write a title.",
    badDate: "Write the whole date, or leave it out.",
    notANumber: "Write a number, such as 12.5 or 1,200.",
    unfinished: "Write the number after the sign.",
    tooBig: "This number is too large.",
    wrongMark: (suggestion) => `Use a decimal point: ${suggestion}`,
    ambiguous: (suggestion) => `This could mean two things. Write ${suggestion}?`,
    badGroups: (suggestion) => `The digits are not in groups of three. Write ${suggestion}?`,
    percentInUnit: (unit) => `The unit is ${unit}, so leave out the %.`,
  },
  conflicts: {
    title: "Changed in the sheet meanwhile",
    text: "Somebody else changed the same thing. Choose what to keep, then save again.",
    merged:
      "Somebody else changed this objective. Their changes and yours are both in the form now; save again.",
    mine: (value) => `Keep mine: ${value}`,
    theirs: (value) => `Take theirs: ${value}`,
    blank: "(blank)",
  },
};
