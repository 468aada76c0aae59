import { render } from "preact";
import { languageOf } from "../text/language.ts";
import { panelTexts } from "../text/texts.ts";
import { HEADING_ID } from "./model/element-ids.ts";
import type { Event } from "./model/event.ts";
import { formNotes, NO_NOTES } from "./model/form-notes.ts";
import { kpiNotes } from "./model/kpi-read.ts";
import { initialState, type State } from "./model/state.ts";
import { callServer, pauseBeforeLook } from "./server/call.ts";
import { update } from "./update/update.ts";
import { App } from "./views/app.tsx";
import { setViewContext } from "./views/context.ts";

import "./styles/base.css";
import "./styles/list.css";
import "./styles/form.css";
import "./styles/check-in.css";
import "./styles/history.css";
import "./styles/kpi.css";
import "./styles/alignment.css";

let state = initialState(languageOf(navigator.language));
let lookTimer: ReturnType<typeof setTimeout> | undefined;
let slowTimer: ReturnType<typeof setTimeout> | undefined;

/** In milliseconds; whoever waits longer wants to know why. */
const SLOW_AFTER = 4_000;

const events: Event[] = [];

/**
 * Takes an event in. One that happens while another is being shown waits for it: a field that loses the focus or goes
 * may hold something new, and says so at once.
 */
function send(event: Event): void {
  if (events.push(event) > 1) return;
  try {
    for (const next of events) process(next);
  } finally {
    events.length = 0;
  }
}

/** Shows what comes of an event, and asks the server what is to be asked. */
function process(event: Event): void {
  const before = state;
  const [next, request] = update(state, event);
  state = next;
  show();
  moveFocus(before);
  watchSlowness(before);
  if (!request) return;
  const { epoch } = state;
  callServer(request).then((outcome) => {
    send({ type: "answered", request, epoch, outcome });
    if (request.do === "load") lookLater();
  });
}

function show(): void {
  const { language, form, kpi, panel } = state;
  const notes = form ? formNotes(form, panel, language) : NO_NOTES;
  document.documentElement.lang = language;
  const about = kpi && kpiNotes(kpi, panel, language);
  setViewContext({ state, language, t: panelTexts(language), notes, kpiNotes: about, send });
  const root = document.getElementById("panel");
  if (root) render(<App />, root);
}

/** Opens and closes the question, then moves the focus where the state wants it, once each time. */
function moveFocus(before: State): void {
  const dialog = document.querySelector("dialog");
  if (state.question && !dialog?.open) dialog?.showModal();
  if (!state.question && dialog?.open) dialog.close();
  if (!state.focus || state.focus === before.focus) return;
  const element = document.getElementById(state.focus.on) ?? document.getElementById(HEADING_ID);
  element?.focus();
  element?.scrollIntoView({ block: "nearest" });
}

/** Says so when what a person waits for takes long. */
function watchSlowness(before: State): void {
  if (before.pending === null && state.pending)
    slowTimer = setTimeout(() => send({ type: "slow" }), SLOW_AFTER);
  if (before.pending && state.pending === null) clearTimeout(slowTimer);
}

/** The next look begins after the answer to the last one, and not while nobody sees the panel. */
function lookLater(): void {
  clearTimeout(lookTimer);
  lookTimer = setTimeout(look, pauseBeforeLook(state.quietLooks));
}

function look(): void {
  if (document.hidden) return;
  lookLater();
  send({ type: "look" });
}

window.addEventListener("focus", look);
document.addEventListener("visibilitychange", look);
show();
// The first paint comes before the first call.
setTimeout(look);
