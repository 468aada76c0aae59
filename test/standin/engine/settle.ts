import type { UniverKit } from "./kit.ts";

/** What the stand-in knows of Univer's own controller: changes wait there 100 ms for others to come. */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _executionInProgressParams: unknown;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(first: object, second: object): object;
}

/** Waits until every formula is calculated and its result is in its cell. Does not wait when nothing is due. */
export async function settle({ univer, modules }: UniverKit): Promise<void> {
  // Followers of a change do their part in microtasks.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const injector = univer.__getInjector();
  const session = injector.get(modules.sheetsFormula.FormulaCalculationSessionService);
  for (let round = 0; round < 100; round++) {
    const started = await startWaiting({ univer, modules });
    const { state } = session;
    const busy = state.started && !(state.completed && state.resultApplied);
    if (!started && !busy) return;
    if (busy) await session.waitForLatestApplied(120_000);
  }
  throw new Error("Calculation does not come to rest.");
}

/** Starts the calculation that Univer would start 100 ms after the last change. */
async function startWaiting({ univer, modules }: Pick<UniverKit, "univer" | "modules">): Promise<boolean> {
  const injector = univer.__getInjector();
  const trigger = injector.get(modules.sheetsFormula.TriggerCalculationController) as unknown as Trigger;
  if (trigger._waitingCommandQueue.length === 0 || trigger._executionInProgressParams !== null) {
    if (trigger._waitingCommandQueue.length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    return trigger._waitingCommandQueue.length > 0;
  }
  clearTimeout(trigger._setTimeoutKey);
  const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
  trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
  trigger._waitingCommandQueue = [];
  const start = modules.formula.SetFormulaCalculationStartMutation.id;
  await injector
    .get(modules.core.ICommandService)
    .executeCommand(start, { ...trigger._executingDirtyData }, { onlyLocal: true });
  return true;
}
