import { emptyRecord, recorder } from "./app/recorder.ts";
import type { Book, Stores } from "./book.ts";
import { openWorkbook } from "./engine/workbook.ts";
import { type Extras, noExtras } from "./extras.ts";
import type { Snapshot, StandinOptions } from "./interface.ts";
import { makersFor } from "./makers.ts";
import { locale } from "./text/locales.ts";

const ANNA = "anna@example.com";

/** An open spreadsheet, new or from a snapshot, that no script has touched yet. */
export function newBook(options: StandinOptions): Book {
  const { snapshot, univer } = options;
  const workbook = openWorkbook(options);
  const record = emptyRecord();
  const book: Omit<Book, "make"> = {
    options,
    kit: univer,
    workbook,
    locale: locale(snapshot?.locale ?? options.locale ?? "en_US"),
    timeZone: snapshot?.timeZone ?? options.timeZone ?? "Europe/Stockholm",
    user: options.user ?? ANNA,
    owner: snapshot?.owner ?? options.user ?? ANNA,
    extras: extrasOf(snapshot),
    stores: storesOf(snapshot),
    cache: new Map(),
    foreignLocks: new Set(),
    meter: { calls: new Map(), failIn: undefined, failMessage: "" },
    log: [],
    menu: [],
    ui: recorder(record, options.ui),
    recorded: record,
    errors: new Map(),
    sparklines: new Map(),
    chartFollowers: [],
    activeSheet: undefined,
    triggers: structuredClone(snapshot?.triggers ?? []),
    run: undefined,
  };
  const whole = book as Book;
  whole.make = makersFor(whole);
  for (const [index, sheet] of workbook.getSheets().entries())
    whole.extras.sheetNumbers[sheet.getSheetId()] ??= index;
  return whole;
}

/** What a snapshot holds of these; an old one may hold less. */
export function extrasOf(snapshot: Snapshot | undefined): Extras {
  return { ...noExtras(), ...(structuredClone(snapshot?.extras ?? {}) as Partial<Extras>) };
}

/** The stores that a snapshot holds. */
export function storesOf(snapshot: Snapshot | undefined): Stores {
  const { document = {}, script = {}, users = {} } = snapshot?.properties ?? {};
  return {
    document: new Map(Object.entries(document)),
    script: new Map(Object.entries(script)),
    users: new Map(
      Object.entries(users).map(([email, store]) => [email, new Map(Object.entries(store))] as const),
    ),
  };
}
