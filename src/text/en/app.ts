/** What Framsteg says outside the panel: in the menu, in passing messages and in Settings. */
export const enApp = {
  name: "Framsteg",
  menu: {
    sidebar: "Show goals",
    setUp: "Set up workbook",
    example: "Insert example",
    applyRules: "Apply rules",
    dashboard: "Build dashboard",
    useHere: "Use in this file",
    language: "Language",
    help: "Help",
  },
  done: {
    setUp: "The workbook is ready. Show goals to add your first objective.",
    alreadySetUp: "The workbook is set up already; nothing was changed.",
    example: "Three example objectives are in the sheet OKR. Delete them when you have seen enough.",
    rules: "Statuses, colours and formats follow the rules in Settings again.",
    dashboard: "The dashboard is ready; it follows the workbook by itself.",
    useHere: "Framsteg's functions work in this file now. Try =OKR_PROGRESS(8; 7; 10) in a cell.",
    language: "Framsteg speaks English now. The menu follows when the file is opened next time.",
  },
  computedColumns: "Computed by Framsteg: the formula stands in the header row",
  setting: "Setting",
  value: "Value",
  explanation: "What it is",
  today: "Today",
  todayHelp: "Written when the file or the panel opens; functions compare with this day",
  cadence: "Check-ins",
  cadenceHelp: "How often key results are checked in; longer without one, and the reason says so",
  asOf: "As of",
  asOfHelp: "Write a day that has passed, and a sheet of its own shows what was believed then",
  logHelp:
    "Written by Framsteg: every value that was checked in stays. Correct one in the panel under History.",
  phasesHelp:
    "Phased targets, a line each: what is expected follows them. Written by the form of a KPI; lines of your own with the ID of a row count too.",
  asOfNote: (day: string) =>
    `Values as they were checked in by ${day}; targets and weights are those of today.`,
  rulesHelp: [
    "Change labels, thresholds and colours above, then choose Extensions → Framsteg → Apply rules.",
    "Gap: how far progress may be behind what is expected today. Limit: progress of a limit that is not met. Undated: progress of rows without dates.",
    "For a status of your own, write a label and colours in a free row and leave Code empty; choose it in the column Own status.",
  ],
  helpPage: {
    intro:
      "Framsteg follows objectives and key results (OKRs) in the sheet. Show goals opens the panel where you set them up; the functions below work in every cell.",
    functions: "Functions",
    arguments: "Arguments",
    example: "Example",
    gives: "Gives",
    separators: "Between arguments a semicolon works in every locale.",
  },
};
