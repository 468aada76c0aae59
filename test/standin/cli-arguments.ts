/** One thing to do: call a function, or put a formula in a cell. */
export type CliStep = { call: string } | { sheet: string | undefined; cell: string; formula: string };

export interface CliArguments {
  files: string[];
  locale: string | undefined;
  steps: CliStep[];
}

/** Reads the command line. A cell is "A1=SUM(1;2)", "A1==SUM(1;2)" or "Blad!A1=…". */
export function readArguments(argv: readonly string[]): CliArguments {
  const read: CliArguments = { files: [], locale: undefined, steps: [] };
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? "";
    if (!word.startsWith("--")) read.files.push(word);
    else readOption(read, word, argv[++index]);
  }
  return read;
}

function readOption(read: CliArguments, option: string, value: string | undefined): void {
  if (value === undefined) throw new Error(`${option} needs a value.`);
  if (option === "--call") read.steps.push({ call: value });
  else if (option === "--cell") read.steps.push(readCell(value));
  else if (option === "--locale") read.locale = value;
  else throw new Error(`Unknown option ${option}. Known: --call NAME, --cell A1=FORMULA, --locale sv_SE.`);
}

function readCell(text: string): CliStep {
  const [, sheet, cell, formula] = /^(?:'?([^'=!]+)'?!)?([A-Za-z]+\d+)=(.*)$/s.exec(text) ?? [];
  if (cell === undefined || formula === undefined) throw new Error(`--cell ${text} is not like A1=SUM(1;2).`);
  return { sheet, cell, formula: formula.startsWith("=") ? formula : `=${formula}` };
}
