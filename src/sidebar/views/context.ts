import type { PanelTexts } from "../../text/en.ts";
import type { Language } from "../../text/language.ts";
import type { Event } from "../model/event.ts";
import type { FormNotes } from "../model/form-notes.ts";
import type { KpiNotes } from "../model/kpi-read.ts";
import type { State } from "../model/state.ts";

/** What every view needs. */
interface ViewContext {
  readonly state: State;
  readonly language: Language;
  /** The words. */
  readonly t: PanelTexts;
  /** What there is to say about the fields of the form. */
  readonly notes: FormNotes;
  /** The same of the form for a KPI; null when there is none. */
  readonly kpiNotes: KpiNotes | null;
  readonly send: (event: Event) => void;
}

let currentContext: ViewContext;

/** Sets what the views show; the whole panel is drawn anew each time, so that they all see the same. */
export function setViewContext(next: ViewContext): void {
  currentContext = next;
}

export function viewContext(): ViewContext {
  return currentContext;
}
