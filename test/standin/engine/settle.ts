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

/** Calculates everything, also what has a value. */
export async function calculateAll(kit: UniverKit): Promise<void> {
  await settle(kit);
  const trigger = triggerOf(kit);
  trigger._executingDirtyData = { ...trigger._executingDirtyData, forceCalculation: true };
  await start(kit);
  await settle(kit);
}

type Engine = Pick<UniverKit, "univer" | "modules">;

function triggerOf({ univer, modules }: Engine): Trigger {
  return univer.__getInjector().get(modules.sheetsFormula.TriggerCalculationController) as unknown as Trigger;
}

async function start({ univer, modules }: Engine): Promise<void> {
  const id = modules.formula.SetFormulaCalculationStartMutation.id;
  const commands = univer.__getInjector().get(modules.core.ICommandService);
  await commands.executeCommand(
    id,
    { ...triggerOf({ univer, modules })._executingDirtyData },
    { onlyLocal: true },
  );
}

/** Starts the calculation that Univer would start 100 ms after the last change. */
async function startWaiting(engine: Engine): Promise<boolean> {
  const trigger = triggerOf(engine);
  if (trigger._waitingCommandQueue.length === 0) return false;
  if (trigger._executionInProgressParams !== null) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return true;
  }
  clearTimeout(trigger._setTimeoutKey);
  const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
  trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
  trigger._waitingCommandQueue = [];
  await start(engine);
  return true;
}
