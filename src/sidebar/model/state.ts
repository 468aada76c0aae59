import type { History, LibraryKpi, Panel, Request } from "../../app/contract.ts";
import type { Day } from "../../domain/calendar.ts";
import type { DraftCheckIn } from "../../domain/check-in.ts";
import type { Language } from "../../text/language.ts";
import type { CheckInSession } from "./check-in.ts";
import type { CheckInEffects } from "./check-in-effects.ts";
import type { TypedCorrection } from "./check-in-entry.ts";
import type { Form } from "./form.ts";
import type { KpiForm } from "./kpi-form.ts";
import type { KpiGrouping } from "./kpis.ts";
import type { Trouble } from "./outcome.ts";
import type { ObjectiveGrouping } from "./tree.ts";

/** All that the panel knows and shows. */
export interface State {
  readonly language: Language;
  /** The workbook as it was last seen; null before the first answer and in a file that is not set up. */
  readonly panel: Panel | null;
  /** Whether this file has our sheets; undefined until the server has said so. */
  readonly isSetUp: boolean | undefined;
  readonly view: ViewName;
  /** The view that help leads back to. */
  readonly viewUnderHelp: ViewName;
  /** What is being written; it survives the other views. */
  readonly form: Form | null;
  /** A check-in that is going on; it survives the other views. */
  readonly checkIn: CheckInSession | null;
  /** What is on its way to being kept. */
  readonly savingDraft: DraftCheckIn | null;
  /** What the last check-in has moved, until the person has seen it. */
  readonly checkInEffects: CheckInEffects | null;
  /** The row whose history is shown. */
  readonly history: { readonly id: string; readonly correction: TypedCorrection | null } | null;
  /** By id. */
  readonly histories: Readonly<Record<string, History>>;
  /** Ids of the rows whose histories have been asked for since they last changed. */
  readonly askedHistories: readonly string[];
  /** What a person has asked for and is not answered yet; until then nothing else can be asked. */
  readonly pending: Request | null;
  /** It takes long: somebody else may be saving. */
  readonly slow: boolean;
  /** What has been done, while the workbook is being looked at anew. */
  readonly doneRequest: Request | null;
  /** Ticks that are not in the sheet yet; only the first can be on its way. */
  readonly ticks: readonly PendingTick[];
  readonly notice: Notice | null;
  readonly trouble: Failure | null;
  readonly question: Question | null;
  /** What the list shows. */
  readonly tab: "goals" | "kpis";
  /** What the KPIs are grouped by. */
  readonly kpiGrouping: KpiGrouping;
  /** A KPI that is being written; it survives the other views. */
  readonly kpi: KpiForm | null;
  /** The KPIs that are ready to be used, once they have been asked for. */
  readonly library: { readonly language: Language; readonly kpis: readonly LibraryKpi[] } | null;
  readonly librarySearch: string;
  /** The dashboard that is being made; null when none is. */
  readonly building: DashboardProgress | null;
  /** Ids of the unfolded cards. */
  readonly unfolded: readonly string[];
  /** Ids of the objectives under which the others are hidden. */
  readonly folded: readonly string[];
  readonly grouping: ObjectiveGrouping;
  readonly search: string;
  /** Counts what was written: an answer that was asked for before is out of date. */
  readonly epoch: number;
  /** How many times in a row looking has found nothing new. */
  readonly quietLooks: number;
  /** The id of the element that is to have the focus, and how often it was to be moved. */
  readonly focus: { readonly on: string; readonly turn: number } | null;
}

type ViewName = "list" | "form" | "check-in" | "history" | "help" | "kpi" | "library";

/** How far the making of the dashboard has come. */
export interface DashboardProgress {
  readonly done: number;
  /** 0 until the first step is answered. */
  readonly of: number;
  readonly doing: string;
  /** The person has left off: the step that is on its way is the last one. */
  readonly cancelled: boolean;
}

export interface PendingTick {
  readonly id: string;
  readonly title: string;
  readonly done: boolean;
  readonly sent: boolean;
}

export function initialState(language: Language): State {
  return {
    language,
    panel: null,
    isSetUp: undefined,
    view: "list",
    viewUnderHelp: "list",
    form: null,
    checkIn: null,
    savingDraft: null,
    checkInEffects: null,
    history: null,
    histories: {},
    askedHistories: [],
    pending: null,
    slow: false,
    doneRequest: null,
    ticks: [],
    notice: null,
    trouble: null,
    question: null,
    tab: "goals",
    kpiGrouping: "category",
    kpi: null,
    library: null,
    librarySearch: "",
    building: null,
    unfolded: [],
    folded: [],
    grouping: "tree",
    search: "",
    epoch: 0,
    quietLooks: 0,
    focus: null,
  };
}

/** What a person waits for. */
export function awaitedAction({ doneRequest, pending }: State): Request["do"] | undefined {
  return (doneRequest ?? pending)?.do;
}

/** The state with the focus to be moved. */
export function focusOn(state: State, on: string): State {
  return { ...state, focus: { on, turn: (state.focus?.turn ?? 0) + 1 } };
}

/** What went well. */
export type Notice =
  | {
      readonly code: "saved" | "deleted" | "ticked" | "unticked" | "corrected" | "undone";
      readonly title: string;
    }
  | { readonly code: "checked-in"; readonly count: number }
  | { readonly code: "as-of"; readonly day: Day }
  | { readonly code: "set-up" | "example" | "repaired" | "language" | "daily-on" | "daily-off" }
  | { readonly code: "dashboard" | "no-dashboard" };

/** What went wrong, and what was being asked. */
export interface Failure {
  readonly trouble: Trouble;
  readonly request: Request;
  /** Nothing has ever been answered: then several Google accounts are the likely cause. */
  readonly nothingAnsweredYet: boolean;
}

export type Question =
  | { readonly code: "delete"; readonly id: string; readonly added: readonly string[] }
  | { readonly code: "delete-kpi"; readonly id: string }
  /** A row of the form, by its key. */
  | { readonly code: "remove"; readonly key: number }
  | { readonly code: "leave" }
  /** The answers of a check-in that is not saved. */
  | { readonly code: "discard" };

/** Whether an action item is to be shown as ticked: as the sheet will have it when all ticks have arrived. */
export function pendingTick(ticks: readonly PendingTick[], id: string): boolean | undefined {
  return ticks.filter((waiting) => waiting.id === id).at(-1)?.done;
}
