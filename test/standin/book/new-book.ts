import { openWorkbook } from "../engine/workbook.ts";
import type { Snapshot, StandinOptions } from "../interface.ts";
import { embeddedChart } from "../services/charts/chart-builder.ts";
import { range } from "../services/range/range.ts";
import { rangeList } from "../services/range/range-list.ts";
import { conditionalRule } from "../services/rules/conditional-format.ts";
import { validation } from "../services/rules/data-validation.ts";
import { sheet } from "../services/sheet/sheet.ts";
import { filter } from "../services/spreadsheet/filter.ts";
import { developerMetadata, metadataFinder } from "../services/spreadsheet/metadata.ts";
import { namedRange } from "../services/spreadsheet/named-ranges.ts";
import { protection } from "../services/spreadsheet/protection.ts";
import { spreadsheet } from "../services/spreadsheet/spreadsheet.ts";
import { emptyRecord, recorder, ui } from "../services/ui.ts";
import { locale } from "../text/locale.ts";
import type { Book, Makers, Stores } from "./book.ts";
import { type Extras, noExtras } from "./records.ts";

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
    fileId: snapshot?.fileId ?? "stand-in",
    locale: locale(snapshot?.locale ?? options.locale ?? "en_US"),
    timeZone: snapshot?.timeZone ?? options.timeZone ?? "Europe/Stockholm",
    user: options.user ?? ANNA,
    owner: snapshot?.owner ?? options.user ?? ANNA,
    extras: extrasOf(snapshot),
    stores: storesOf(snapshot),
    cache: new Map(),
    foreignLocks: new Set(),
    meter: { count: 0, calls: new Map(), trace: [], trips: new Map(), fault: undefined, interruptions: [] },
    log: [],
    menu: [],
    ui: recorder(record, options.ui),
    recorded: record,
    errors: new Map(),
    sparklines: new Map(),
    chartFollowers: [],
    activeSheet: undefined,
    triggers: structuredClone(snapshot?.triggers ?? []),
    history: { open: undefined, steps: [] },
    waitingEdits: [],
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

/** All services' objects of one spreadsheet. */
function makersFor(book: Book): Makers {
  return {
    spreadsheet: () => spreadsheet({ book }),
    sheet: (sheetId) => sheet({ book, sheetId }),
    range: (sheetId, box) => range({ book, sheetId, box }),
    rangeList: (ranges) => rangeList({ book, ranges }),
    namedRange: (name) => namedRange({ book, name }),
    protection: (id) => protection({ book, id }),
    metadata: (id) => developerMetadata({ book, id }),
    metadataFinder: (scope) => metadataFinder({ book, scope, wanted: {} }),
    chart: (chart) => embeddedChart({ book, ...chart }),
    filter: (sheetId) => filter({ book, sheetId }),
    conditionalRule: (rule) => conditionalRule({ book, rule }),
    validation: (rule) => validation({ book, rule }),
    ui: () => ui(book),
  };
}
