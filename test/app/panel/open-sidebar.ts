import type { Request } from "../../../src/app/contract.ts";
import type { Event } from "../../../src/sidebar/model/event.ts";
import { initialState, type State } from "../../../src/sidebar/model/state.ts";
import { readAnswer } from "../../../src/sidebar/server/answer.ts";
import { update } from "../../../src/sidebar/update/update.ts";
import type { Language } from "../../../src/text/language.ts";
import type { Workbook } from "../workbook.ts";

/** The panel without its page: what a person does is answered by the real server until nothing is left to ask. */
export function openPanel(file: Workbook, language: Language) {
  let state = initialState(language);
  async function act(...events: Event[]): Promise<State> {
    for (const event of events) {
      let request: Request | undefined;
      [state, request] = update(state, event);
      while (request) {
        const { epoch } = state;
        const asked: Request = request;
        const outcome = readAnswer(await file.ask(asked));
        [state, request] = update(state, { type: "answered", request: asked, epoch, outcome });
      }
      await file.standin.settle();
    }
    return state;
  }
  return { act };
}

export const LOOK: Event = { type: "look" };
export const SET_UP: Event = { type: "ask", request: { do: "set-up" } };
export const EXAMPLE: Event = { type: "ask", request: { do: "insert-example" } };
