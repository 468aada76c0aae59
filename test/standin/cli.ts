import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { createHeadless } from "./index.ts";
import type { Standin } from "./interface.ts";

/** One thing to do: call a function, or put a formula in a cell. */
type CliStep = { call: string } | { sheet: string | undefined; cell: string; formula: string };

interface CliArguments {
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

/** What the build makes; run when no file is named. */
const BUILT = ["dist/Code.js", "dist/Sidebar.html", "dist/appsscript.json"];

/**
 * `npm run -s standin -- FILE… [--call NAME]… [--cell A1=FORMULA]… [--locale sv_SE]`: runs Apps Script files on the
 * stand-in and prints one JSON object. Calls and cells are done in the order in which they are named.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const { files, locale, steps } = readArguments(argv);
  const sources = files.length ? files : BUILT.filter((file) => existsSync(file));
  const contents = Object.fromEntries(sources.map((file) => [basename(file), readFileSync(file, "utf8")]));
  const standin = await createHeadless({ files: contents, ...(locale === undefined ? {} : { locale }) });
  const results = [];
  for (const step of steps) results.push(await take(standin, step));
  await standin.settle();
  const report = {
    results: results.filter((result) => "call" in result),
    cells: results.flatMap((result) => ("cell" in result ? [cellReport(standin, result)] : [])),
    sheets: standin.dump(),
    menu: standin.menu(),
    log: standin.log(),
    calls: standin.calls(),
  };
  await print(`${JSON.stringify(report, null, 2)}\n`);
  standin.dispose();
  // Univer keeps a timer running.
  process.exit(results.some((result) => "error" in result) ? 1 : 0);
}

type Result =
  | { call: string; value: unknown }
  | { call: string; error: string }
  | { cell: string; sheet: string };

/** Does one step; an error in a call is its result, and the next step goes on. */
async function take(standin: Standin, step: CliStep): Promise<Result> {
  if ("cell" in step) {
    const sheet = step.sheet ?? standin.spreadsheet.getActiveSheet().getName();
    await standin.type(sheet, step.cell, step.formula);
    return { cell: step.cell, sheet };
  }
  try {
    return { call: step.call, value: (await standin.call(step.call)) ?? null };
  } catch (error) {
    return {
      call: step.call,
      error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
}

/** What a cell that was named shows in the end, and why when it is an error. */
function cellReport(standin: Standin, { cell, sheet }: { cell: string; sheet: string }) {
  const range = standin.spreadsheet.getSheetByName(sheet)?.getRange(cell);
  const error = standin.cellError(sheet, cell);
  return {
    cell,
    sheet,
    value: range?.getValue(),
    displayValue: range?.getDisplayValue(),
    ...(error ? { error } : {}),
  };
}

function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}
