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

/** Where array formulas stood when everything was at rest last. */
const filled = new WeakMap<object, string>();

/**
 * Waits until every formula is calculated and its result is in its cell. Does not wait when nothing is due.
 *
 * Univer calculates what reads cells that an array formula comes to fill before they are filled, so where there are new
 * ones everything is calculated again.
 */
export async function settle(kit: UniverKit): Promise<void> {
  for (let round = 0; round < 6; round++) {
    await comeToRest(kit);
    const now = arrayFormulas(kit);
    if ((filled.get(kit.univer) ?? "") === now) return;
    filled.set(kit.univer, now);
    await calculateAgain(kit);
  }
}

/** So many array formulas do not read each other yet: one or two a sheet. */
const FEW = 4;

/** Where array formulas stand; "" for so few that none waits for another. */
function arrayFormulas({ univer, modules }: UniverKit): string {
  const units = univer.__getInjector().get(modules.formula.FormulaDataModel).getArrayFormulaRange();
  const places = Object.values(units).flatMap((sheets) =>
    Object.entries(sheets ?? {}).flatMap(([sheet, rows]) =>
      Object.entries(rows ?? {}).flatMap(([row, columns]) =>
        Object.keys(columns ?? {}).map((column) => `${sheet} ${row} ${column}`),
      ),
    ),
  );
  return places.length > FEW ? places.sort().join() : "";
}

async function comeToRest({ univer, modules }: UniverKit): Promise<void> {
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

/** Calculates everything, also what has a value: results that were saved with a workbook lack what they spilled. */
export async function calculateAll({ univer, modules, univerAPI }: UniverKit): Promise<void> {
  await settle({ univer, modules, univerAPI });
  await calculateAgain({ univer, modules });
  await settle({ univer, modules, univerAPI });
}

async function calculateAgain({ univer, modules }: Engine): Promise<void> {
  const trigger = triggerOf({ univer, modules });
  trigger._executingDirtyData = { ...trigger._executingDirtyData, forceCalculation: true };
  await start({ univer, modules });
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
