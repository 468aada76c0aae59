import type { UniverKit } from "../kit.ts";

/** The parts of Univer's formula engine that a calculation uses: it parses and evaluates; when what is calculated is ours. */
export type Machine = ReturnType<typeof partsOf>;

const machines = new WeakMap<object, Machine>();

/** The parts of this Univer. */
export function machineOf(kit: UniverKit): Machine {
  const machine = machines.get(kit.univer) ?? partsOf(kit);
  machines.set(kit.univer, machine);
  return machine;
}

function partsOf({ univer, modules }: UniverKit) {
  const { formula } = modules;
  const injector = univer.__getInjector();
  return {
    modules,
    lexer: injector.get(formula.LexerTreeBuilder),
    parser: injector.get(formula.AstTreeBuilder),
    interpreter: injector.get(formula.Interpreter),
    names: injector.get(formula.IDefinedNamesService),
    /** What stands in the sheets. */
    config: injector.get(formula.IFormulaCurrentConfigService),
    /** What is being calculated. */
    runtime: injector.get(formula.IFormulaRuntimeService),
    /** Which cells have formulas, and what array formulas have spilled. */
    model: injector.get(formula.FormulaDataModel),
    /** Formulas that stand in no cell: those of lists and conditional formats. */
    others: injector.get(formula.IOtherFormulaManagerService),
    service: injector.get(formula.ICalculateFormulaService),
  };
}
