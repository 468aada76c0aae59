import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Answer, Draft, Goal, Panel, Request } from "../../src/app/contract.ts";
import type { RowType } from "../../src/domain/goal.ts";
import { BLANK_FIELDS, type Fields } from "../../src/domain/goal.ts";
import type { Standin } from "../standin/index.ts";
import { createHeadless } from "../standin/index.ts";

/** The very files that clasp pushes. */
export function distFiles(): Record<string, string> {
  const names = ["Code.js", "Sidebar.html", "appsscript.json"];
  return Object.fromEntries(names.map((name) => [name, readFileSync(`dist/${name}`, "utf8")]));
}

/** A workbook on the stand-in, with the add-on in it. */
export interface Workbook {
  readonly standin: Standin;
  /** What the panel does: asks through google.script.run. */
  ask(request: Request): Promise<Answer>;
  /** Asks for something that must go well. */
  done(request: Request): Promise<void>;
  panel(): Promise<Panel>;
  /** The cells of a sheet of ours, calculated; the first one is the header. */
  values(sheet?: string): Promise<unknown[][]>;
  /** A column of the OKR sheet by its header, without the header. */
  column(header: string): Promise<unknown[]>;
}

export interface Options {
  readonly locale?: string;
  readonly userLocale?: string;
  /** Further files of the same script. */
  readonly more?: Record<string, string>;
  /** The clock that the script sees. */
  readonly now?: () => Date;
  /** How many rows new sheets have: few when not given, since what is not tried with rows is faster without. */
  readonly rows?: number;
  /** The address of the person who has the file open. */
  readonly user?: string;
  /** The time zone of the file, which need not be the script's. */
  readonly timeZone?: string;
}

const FEW_ROWS = 120;

/** How many rows a new sheet has in Google Sheets; one test of each kind has them. */
export const GOOGLE_ROWS = 1000;

const open: Standin[] = [];

/** Opens a new file in the user's locale. */
export async function openFile({
  locale = "sv_SE",
  userLocale = "sv",
  more = {},
  now = () => new Date(),
  rows = FEW_ROWS,
  user = "anna@example.com",
  timeZone = "Europe/Stockholm",
}: Options = {}): Promise<Workbook> {
  const files = { ...distFiles(), ...more };
  const standin = await createHeadless({ files, locale, userLocale, now, rows, user, timeZone });
  open.push(standin);
  await standin.open();
  return workbook(standin);
}

/** Opens a new file and sets it up. */
export async function openWorkbook(options: Options = {}): Promise<Workbook> {
  const file = await openFile(options);
  await file.done({ do: "set-up" });
  await file.standin.settle();
  return file;
}

export function closeAll(): void {
  for (const standin of open.splice(0)) standin.dispose();
}

function workbook(standin: Standin): Workbook {
  const ask = (request: Request) => standin.run("serve", [request]) as Promise<Answer>;
  const values = async (sheet = "OKR") => {
    await standin.settle();
    return standin.dump().find(({ name }) => name === sheet)?.values ?? [];
  };
  return {
    standin,
    ask,
    values,
    done: async (request) => expect(await ask(request)).toEqual({ ok: true, panel: null }),
    panel: async () => {
      const answer = await ask({ do: "load", revision: null });
      if (!answer.ok || !("panel" in answer) || !answer.panel)
        throw new Error(`no panel: ${JSON.stringify(answer)}`);
      return answer.panel;
    },
    column: async (header) => {
      const [headers = [], ...rows] = await values();
      return rows.map((row) => row[headers.indexOf(header)]).filter((cell) => cell !== undefined);
    },
  };
}

type Partly = Partial<Fields> & { readonly title: string };

export function draft(type: RowType, fields: Partly, children: readonly Draft[] = []): Draft {
  return { id: null, type, fields: { ...BLANK_FIELDS, ...fields }, children };
}

/** An objective in the sheet as the form opens it. */
export function opened({ id, type, fields, children }: Goal): Draft {
  return { id, type, fields, children: children.map(opened) };
}

/** The ids of a row and of all below it. */
export function idsOf({ id, children }: Draft): string[] {
  return [id ?? "", ...children.flatMap(idsOf)];
}

export function withFields(node: Draft, fields: Partial<Fields>): Draft {
  return { ...node, fields: { ...node.fields, ...fields } };
}
