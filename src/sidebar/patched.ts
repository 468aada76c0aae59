import type { Panel, Request } from "../app/contract.ts";
import { NOTHING_KEPT } from "../domain/check-in.ts";
import { goalById } from "./model/goals.ts";

/** The workbook with what a request has changed beside the goals, so that nothing else need be asked for it. */
export function patched(panel: Panel, request: Request): Panel {
  switch (request.do) {
    case "choose-me":
      return { ...panel, me: request.me };
    case "daily":
      return { ...panel, daily: request.on };
    case "check-in":
      return { ...panel, kept: NOTHING_KEPT };
    case "tick":
      return { ...panel, undo: { action: "tick", title: titleIn(panel, request.id), count: 1 } };
    default:
      return panel;
  }
}

function titleIn(panel: Panel, id: string): string {
  return goalById(panel, id)?.fields.title ?? "";
}
