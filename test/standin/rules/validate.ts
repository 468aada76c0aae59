import type { ICellData } from "@univerjs/core";
import type { Book } from "../book.ts";
import type { Place } from "../engine/functions.ts";

/** To be filled: refuses what a rejecting data validation forbids. */
export function refuseInvalid(_book: Book, _place: Place, _cell: ICellData): void {}
