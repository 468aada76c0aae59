import { ui } from "./app/ui.ts";
import type { Book } from "./book.ts";
import { embeddedChart } from "./charts/embedded-chart.ts";
import { range } from "./range/define.ts";
import { rangeList } from "./range/list.ts";
import { conditionalRule } from "./rules/conditional-rule.ts";
import { filter } from "./rules/filter.ts";
import { developerMetadata } from "./rules/metadata.ts";
import { metadataFinder } from "./rules/metadata-finder.ts";
import { protection } from "./rules/protection.ts";
import { validation } from "./rules/validation.ts";
import type { Makers } from "./service/makers.ts";
import { sheet } from "./sheet/define.ts";
import { namedRange } from "./spreadsheet/names.ts";
import { spreadsheet } from "./spreadsheet/spreadsheet.ts";

/** All services' objects of one spreadsheet. */
export function makersFor(book: Book): Makers {
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
