import type { LibraryKpi } from "../app/contract.ts";
import { ask } from "./ask.ts";
import type { KpiEvent, Step } from "./model/event.ts";
import { kpiById } from "./model/goals.ts";
import { LIBRARY_SEARCH } from "./model/ids.ts";
import { type KpiForm, newKpi, openKpi } from "./model/kpi-form.ts";
import { focusOn, HEADING, type State } from "./model/state.ts";

/** What comes of an event among the KPIs and in their library. */
export function updateKpis(state: State, event: KpiEvent): Step<State> {
  switch (event.type) {
    case "tab":
      return [{ ...state, tab: event.tab, search: "", notice: null }];
    case "group-kpis":
      return [{ ...state, kpiGrouping: event.by }];
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
  }
}

/** Asked for once in each language; it is the same for all files. */
function openLibrary(state: State): Step<State> {
  if (state.pending) return [state];
  const open = focusOn({ ...state, view: "library", librarySearch: "" }, LIBRARY_SEARCH);
  const known = state.library?.language === state.language;
  return known ? [{ ...open, notice: null, trouble: null }] : ask(open, { do: "library" });
}

function create({ panel, language }: State, from: LibraryKpi | null): KpiForm | null {
  return panel && newKpi(panel, from, language);
}

function edit({ panel, language }: State, id: string): KpiForm | null {
  const kpi = panel && kpiById(panel, id);
  return kpi ? openKpi(kpi, language) : null;
}

function opened(state: State, kpi: KpiForm | null): State {
  if (!kpi || state.pending) return state;
  return focusOn({ ...state, kpi, view: "kpi", notice: null, trouble: null }, HEADING);
}
