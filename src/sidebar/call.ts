import type { Request } from "../app/contract.ts";
import { readAnswer } from "./answer.ts";
import type { Outcome } from "./trouble.ts";

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
