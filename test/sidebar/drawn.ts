import { type ComponentChild, h, isValidElement, toChildArray, type VNode } from "preact";
import { formNotes, NO_NOTES } from "../../src/sidebar/model/form-notes.ts";
import { kpiNotes } from "../../src/sidebar/model/kpi-read.ts";
import type { State } from "../../src/sidebar/model/state.ts";
import { App } from "../../src/sidebar/views/app.tsx";
import { setViewContext } from "../../src/sidebar/views/context.ts";
import { panelTexts } from "../../src/text/texts.ts";

/** An element of the page that the panel would draw. */
export interface Drawn {
  readonly tag: string;
  readonly props: Readonly<Record<string, unknown>>;
  /** All that it says. */
  readonly text: string;
}

/** All elements that the panel draws of a state, from top to bottom; no page is needed, as views are functions. */
export function drawn(state: State): readonly Drawn[] {
  const { language, form, kpi, panel } = state;
  const notes = form ? formNotes(form, panel, language) : NO_NOTES;
  const about = kpi && kpiNotes(kpi, panel, language);
  setViewContext({ state, language, t: panelTexts(language), notes, kpiNotes: about, send: () => undefined });
  return contentsOf(h(App, {})).elements;
}

interface Contents {
  readonly elements: readonly Drawn[];
  readonly text: string;
}

function contentsOf(node: ComponentChild): Contents {
  if (!isValidElement(node))
    return { elements: [], text: typeof node === "object" ? "" : String(node ?? "") };
  const { type, props } = node as VNode<Record<string, unknown>>;
  if (typeof type === "function") return childContents((type as (props: object) => ComponentChild)(props));
  const inside = childContents(props.children as ComponentChild);
  const own = { tag: type, props, text: inside.text };
  return { elements: [own, ...inside.elements], text: inside.text };
}

function childContents(children: ComponentChild): Contents {
  const all = toChildArray(children).map(contentsOf);
  return { elements: all.flatMap(({ elements }) => elements), text: all.map(({ text }) => text).join(" ") };
}

/** The ids of all that is drawn. */
export function drawnIds(state: State): readonly string[] {
  return drawn(state).flatMap(({ props: { id } }) => (typeof id === "string" ? [id] : []));
}
