import type { LibraryKpi } from "../app/contract.ts";
import { straightPhases } from "../domain/phase-ends.ts";
import type { Language } from "../text/language.ts";
import { ask } from "./ask.ts";
import type { KpiEvent, Step } from "./event.ts";
import { fieldNumber } from "./field-number.ts";
import { kpiFieldId } from "./ids.ts";
import { type KpiForm, newKpi, openKpi, type TypedPhase } from "./kpi-form.ts";
import { kpiById } from "./kpi-goals.ts";
import { readKpi } from "./kpi-read.ts";
import { focusOn, HEADING, type State } from "./state.ts";

/** What comes of an event about KPIs. While something is being saved, nothing does. */
export function updateKpi(state: State, event: KpiEvent): Step<State> {
  if (state.pending) return [state];
  switch (event.type) {
    case "tab":
      return [focusOn({ ...state, tab: event.tab, notice: null }, HEADING)];
    case "library":
      return openLibrary(state);
    case "library-search":
      return [{ ...state, librarySearch: event.text }];
    case "new-kpi":
      return [opened(state, create(state, event.from))];
    case "edit-kpi":
      return [opened(state, edit(state, event.id))];
    case "ask-delete-kpi":
      return [{ ...state, question: { code: "delete-kpi", id: event.id }, notice: null }];
    default:
      return state.kpi ? updateForm(state, state.kpi, event) : [state];
  }
}

/** Asked for once; it is the same for all files. */
function openLibrary(state: State): Step<State> {
  const open = focusOn({ ...state, view: "library", librarySearch: "" }, HEADING);
  return state.library?.language === state.language ? [open] : ask(open, { do: "library" });
}

function create({ panel, language }: State, from: LibraryKpi | null): KpiForm | null {
  return panel && newKpi(panel, from, language);
}

function edit({ panel, language }: State, id: string): KpiForm | null {
  const kpi = panel && kpiById(panel, id);
  return kpi ? openKpi(kpi, language) : null;
}

function opened(state: State, kpi: KpiForm | null): State {
  if (!kpi) return state;
  return focusOn({ ...state, kpi, view: "kpi", notice: null, trouble: null }, HEADING);
}

type InForm = Extract<
  KpiEvent,
  { type: "kpi-typed" | "kpi-set" | "kpi-step" | "kpi-save" | "kpi-leave" | "kpi-selection" }
>;

function updateForm(state: State, kpi: KpiForm, event: InForm): Step<State> {
  switch (event.type) {
    case "kpi-typed":
      return [touch(state, { ...kpi, typed: { ...kpi.typed, [event.field]: event.text } })];
    case "kpi-set":
      return [touch(state, { ...kpi, ...event.change })];
    case "kpi-step":
      return [touch(state, { ...kpi, phases: phasesFor(kpi, event.step, state.language) })];
    case "kpi-selection":
      return ask(state, { do: "selection" });
    case "kpi-save":
      return save(state, kpi);
    case "kpi-leave":
      return [leave(state, kpi)];
  }
}

function touch(state: State, kpi: KpiForm): State {
  return { ...state, kpi: { ...kpi, touched: true } };
}

/** Targets on the straight line to begin with; none without dates and target. */
export function phasesFor(form: KpiForm, step: "" | "month" | "quarter", language: Language): TypedPhase[] {
  const { startDate: start, dueDate: due, start: from, target, unit } = readKpi(form, language).draft.fields;
  if (step === "" || start === null || due === null || target === null) return [];
  return straightPhases({ start, due }, step, { start: from ?? 0, target }).map((phase) => ({
    until: phase.until,
    text: fieldNumber(phase.target, unit, language),
  }));
}

/** Sends the KPI, or goes to the first thing that has to be mended. */
function save(state: State, kpi: KpiForm): Step<State> {
  const { draft, mistakes } = readKpi(kpi, state.language);
  const tried = { ...state, kpi: { ...kpi, tried: true } };
  const [first] = mistakes.keys();
  if (first) return [focusOn(tried, kpiFieldId(first))];
  return ask({ ...tried, kpi: { ...tried.kpi, conflicts: [] } }, { do: "save-kpi", draft, base: kpi.base });
}

function leave(state: State, kpi: KpiForm): State {
  if (kpi.touched) return { ...state, question: { code: "leave" } };
  return closedKpi(state);
}

/** Back to the list of KPIs. */
export function closedKpi(state: State): State {
  return focusOn({ ...state, kpi: null, view: "list", tab: "kpis", trouble: null }, HEADING);
}
