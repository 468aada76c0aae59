import type { Request } from "../../app/contract.ts";
import type { Outcome } from "../model/outcome.ts";
import { readAnswer } from "./answer.ts";

/** The part of google.script.run that the panel uses. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  serve(request: Request): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Asks the server; never fails. The only place that knows google.script. */
export function call(request: Request): Promise<Outcome> {
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
const SOON = 8_000;
const LATE = 60_000;

/** Looks in vain before the pauses grow. */
const PATIENCE = 5;

/** Milliseconds until the next look at the sheet, after so many that found nothing new. */
export function pause(quiet: number): number {
  return Math.min(LATE, SOON * 2 ** Math.max(0, quiet - PATIENCE));
}
