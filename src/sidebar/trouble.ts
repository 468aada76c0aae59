import type { Answer, Refusal } from "../app/contract.ts";

/** Why something did not work: the server's refusal, or what can go wrong on the way to it. */
export type Trouble =
  | (Refusal & { readonly sentence: string })
  /** The call itself failed: no network, or several Google accounts in one browser (ux.md 2.3). */
  | { readonly code: "unreachable"; readonly detail: string }
  /** The answer is none that the panel knows. */
  | { readonly code: "unreadable"; readonly detail: string };

/** What comes of a call. */
export type Outcome = Extract<Answer, { ok: true }> | { readonly ok: false; readonly refusal: Trouble };

/** Troubles that pass by themselves: in the background they are not worth a word. */
export function isPassing({ code }: Trouble): boolean {
  return code === "busy" || code === "failed" || code === "unreachable";
}
