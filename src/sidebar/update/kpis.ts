import type { LibraryKpi } from "../../app/contract.ts";
import type { Language } from "../../text/language.ts";
import { cardId, HEADING_ID, kpiFieldId, LIBRARY_SEARCH_ID } from "../model/element-ids.ts";
import type { KpiEvent, KpiFormEvent, Transition } from "../model/event.ts";
import { chooseKpiValue } from "../model/form-conflicts.ts";
import { withPercentUnit } from "../model/form-edit.ts";
import { type KpiForm, newKpiForm, openKpiForm } from "../model/kpi-form.ts";
import { type KpiPlace, readKpiForm } from "../model/kpi-read.ts";
import { kpiById } from "../model/kpis.ts";
import { focusOn, type State } from "../model/state.ts";
import { ask } from "./ask.ts";

/** What comes of an event in the form for a KPI. While it is being saved, nothing does. */
export function updateKpiForm(state: State, event: KpiFormEvent): Transition<State> {
  const { kpi } = state;
  if (!kpi || state.pending) return [state];
  switch (event.type) {
    case "kpi-selection":
      return ask({ ...state, kpi: { ...kpi, noSelection: false } }, { do: "selection" });
    case "kpi-go-to":
      return [goTo(state, event.place)];
    case "kpi-save":
      return save(state, kpi);
    case "kpi-save-as-new": {
      const { draft } = readKpiForm(kpi, state.language);
      return ask(state, { do: "save-kpi", draft: { ...draft, id: null }, base: null });
    }
    case "kpi-leave":
      return [leave(state, kpi)];
    case "kpi-category": {
      const own = focusOn(
        withKpiForm(state, editKpiForm(kpi, event, state.language)),
        kpiFieldId("own-category"),
      );
      return [event.chosen === null ? own : withKpiForm(state, editKpiForm(kpi, event, state.language))];
    }
    default:
      return [withKpiForm(state, editKpiForm(kpi, event, state.language))];
  }
}

function withKpiForm(state: State, kpi: KpiForm): State {
  return { ...state, kpi: { ...kpi, touched: true } };
}

type KpiFormEdit = Extract<
  KpiFormEvent,
  { type: "kpi-typed" | "kpi-category" | "kpi-set" | "kpi-target" | "kpi-choose-value" }
>;

function editKpiForm(kpi: KpiForm, event: KpiFormEdit, language: Language): KpiForm {
  switch (event.type) {
    case "kpi-typed":
      return typeKpiText(kpi, event, language);
    case "kpi-category": {
      const ownCategory = event.chosen === null;
      return { ...kpi, ownCategory, typed: { ...kpi.typed, category: event.chosen ?? "" } };
    }
    case "kpi-set":
      return { ...kpi, ...event.change, noSelection: false };
    case "kpi-target": {
      const { [event.until]: _, ...others } = kpi.given;
      return { ...kpi, given: event.text === null ? others : { ...others, [event.until]: event.text } };
    }
    case "kpi-choose-value":
      return chooseKpiValue(kpi, event, language);
  }
}

/** Whatever else is supported is fed only when a person says so. */
function typeKpiText(
  kpi: KpiForm,
  { field, text }: Extract<KpiFormEdit, { type: "kpi-typed" }>,
  language: Language,
): KpiForm {
  const said = withPercentUnit({ ...kpi.typed, [field]: text }, field, language);
  return { ...kpi, typed: said, feeds: kpi.feeds && field !== "supports" };
}

/** What the script brought from the sheet; without a selection that is told. */
export function withSelection(state: State, formula: string): State {
  const { kpi } = state;
  if (!kpi) return state;
  const chosen = formula === "" ? { noSelection: true } : { formula, touched: true, noSelection: false };
  return focusOn({ ...state, kpi: { ...kpi, ...chosen } }, kpiFieldId("formula"));
}

/** Sends the KPI, or goes to the first thing that has to be mended. */
function save(state: State, kpi: KpiForm): Transition<State> {
  const { draft, mistakes } = readKpiForm(kpi, state.language);
  const tried = { ...state, kpi: { ...kpi, tried: true } };
  const [first] = mistakes;
  if (first) return [goTo(tried, first.place)];
  return ask(tried, { do: "save-kpi", draft, base: kpi.base });
}

function goTo(state: State, place: KpiPlace): State {
  return focusOn(state, kpiFieldId(place));
}

function leave(state: State, kpi: KpiForm): State {
  return kpi.touched ? { ...state, question: { code: "leave" } } : closeKpiForm(state);
}

/** Back to the list of KPIs, at the card of one. */
export function closeKpiForm(state: State, id?: string | null): State {
  const closed = { ...state, kpi: null, view: "list", tab: "kpis", trouble: null } as const;
  return focusOn(closed, id ? cardId(id) : HEADING_ID);
}

/** What comes of an event among the KPIs and in their library. */
export function updateKpis(state: State, event: KpiEvent): Transition<State> {
  switch (event.type) {
    case "choose-tab":
      return [{ ...state, tab: event.tab, search: "", notice: null }];
    case "group-kpis":
      return [{ ...state, kpiGrouping: event.by }];
    case "open-library":
      return openLibrary(state);
    case "library-search":
      return [{ ...state, librarySearch: event.text }];
    case "new-kpi":
      return [showKpiForm(state, newFormFrom(state, event.from))];
    case "edit-kpi":
      return [showKpiForm(state, formOfKpi(state, event.id))];
    case "ask-delete-kpi":
      return [{ ...state, question: { code: "delete-kpi", id: event.id }, notice: null }];
  }
}

/** Asked for once in each language; it is the same for all files. */
function openLibrary(state: State): Transition<State> {
  if (state.pending) return [state];
  const open = focusOn({ ...state, view: "library", librarySearch: "" }, LIBRARY_SEARCH_ID);
  const known = state.library?.language === state.language;
  return known ? [{ ...open, notice: null, trouble: null }] : ask(open, { do: "library" });
}

function newFormFrom({ panel, language }: State, from: LibraryKpi | null): KpiForm | null {
  return panel && newKpiForm(panel, from, language);
}

function formOfKpi({ panel, language }: State, id: string): KpiForm | null {
  const kpi = panel && kpiById(panel, id);
  return kpi ? openKpiForm(kpi, language) : null;
}

function showKpiForm(state: State, kpi: KpiForm | null): State {
  if (!kpi || state.pending) return state;
  return focusOn({ ...state, kpi, view: "kpi", notice: null, trouble: null }, HEADING_ID);
}
