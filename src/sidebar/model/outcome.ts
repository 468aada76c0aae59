import type { Answer, History, Panel, Refusal } from "../../app/contract.ts";

/** Why something did not work: the server's refusal, or what can go wrong on the way to it. */
export type Trouble =
  | (Refusal & { readonly sentence: string })
  /** The call itself failed: no network, or several Google accounts in one browser (ux.md 2.3). */
  | { readonly code: "unreachable"; readonly detail: string }
  /** The answer is none that the panel knows. */
  | { readonly code: "unreadable"; readonly detail: string };

/** The server did what it was asked to. */
export type Success = Extract<Answer, { ok: true }>;

/** What comes of a call. */
export type Outcome = Success | { readonly ok: false; readonly refusal: Trouble };

/** Troubles that pass by themselves: in the background they are not worth a word. */
export function isTemporary({ code }: Trouble): boolean {
  return code === "busy" || code === "failed" || code === "unreachable";
}

/** The workbook that came with an answer; null when there was nothing new, or none was asked for. */
export function panelIn(done: Success): Panel | null {
  return "panel" in done ? done.panel : null;
}

/** The histories that came with an answer. */
export function historiesIn(done: Success): readonly History[] {
  return "histories" in done ? done.histories : [];
}
