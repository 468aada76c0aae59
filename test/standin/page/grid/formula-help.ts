import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { UniverKit } from "../../engine/kit.ts";
import { type CustomFunction, customFunctions } from "./custom-functions.ts";

/** Offers the script's custom functions while a formula is typed, with their JSDoc as help (platform.md 1.2). */
export function connectFormulaHelp({ univer }: UniverKit, files: Readonly<Record<string, string>>): void {
  const scripts = Object.entries(files).filter(([name]) => /\.(js|gs)$/.test(name));
  const infos = scripts.flatMap(([, source]) => customFunctions(source)).map(functionInfo);
  univer.__getInjector().get(IDescriptionService).registerDescriptions(infos);
}

/** Sheets shows every parameter as required (platform.md 1.2). */
function functionInfo({ name, help, parameters }: CustomFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: help,
    abstract: help,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.help,
      example: parameter.example,
      require: 1,
      repeat: 0,
    })),
  };
}
