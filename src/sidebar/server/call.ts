import type { Request } from "../../app/contract.ts";
import type { Outcome } from "../model/outcome.ts";
import { readAnswer } from "./answer.ts";

/** The part of google.script.run that the panel uses. */
interface ServerRunner {
  withSuccessHandler(handler: (answer: unknown) => void): ServerRunner;
  withFailureHandler(handler: (error: unknown) => void): ServerRunner;
  serve(request: Request): void;
}

declare const google: { readonly script: { readonly run: ServerRunner } };

/** Asks the server; never fails. The only place that knows google.script. */
export function callServer(request: Request): Promise<Outcome> {
  return new Promise((resolve) => {
    try {
      google.script.run
        .withSuccessHandler((answer) => resolve(readAnswer(answer)))
        .withFailureHandler((error) => resolve(unreachable(error)))
        .serve(request);
    } catch (error) {
      resolve(unreachable(error));
    }
  });
}

function unreachable(error: unknown): Outcome {
  const detail = error instanceof Error ? error.message : String(error);
  return { ok: false, refusal: { code: "unreachable", detail } };
}

/** Looking often costs quota and battery, looking seldom shows old values (platform.md 4.4). */
const SHORTEST_PAUSE = 8_000;
const LONGEST_PAUSE = 60_000;

/** Looks in vain before the pauses grow. */
const LOOKS_BEFORE_SLOWING = 5;

/** Milliseconds until the next look at the sheet, after so many that found nothing new. */
export function pauseBeforeLook(quietLooks: number): number {
  return Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * 2 ** Math.max(0, quietLooks - LOOKS_BEFORE_SLOWING));
}
