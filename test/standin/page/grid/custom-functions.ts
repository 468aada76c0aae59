/** A custom function as its JSDoc describes it. */
export interface CustomFunction {
  readonly name: string;
  readonly help: string;
  readonly parameters: readonly { readonly name: string; readonly help: string; readonly example: string }[];
}

const DOCUMENTED = /^\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*function ([\p{ID_Start}$_][\p{ID_Continue}$]*)/gmu;

const PARAMETER = /^@param +(?:\{([^}]*)\} +)?(\S+) *([\s\S]*)/;

/** The functions of a script that are tagged @customfunction; only those are offered (README §1.1). */
export function customFunctions(source: string): CustomFunction[] {
  return [...source.matchAll(DOCUMENTED)]
    .filter(([, comment = ""]) => comment.includes("@customfunction"))
    .map(([, comment = "", name = ""]) => describeFunction(name, comment));
}

function describeFunction(name: string, comment: string): CustomFunction {
  const text = comment.replace(/^\s*\* ?/gm, "").trim();
  const [help = "", ...tags] = text.split(/^(?=@)/m).map((part) => part.replace(/\s+/g, " ").trim());
  const parameters = tags.flatMap((tag) => {
    const [, example = "", parameter = "", explained = ""] = PARAMETER.exec(tag) ?? [];
    return parameter ? [{ name: parameter, help: explained.replace(/^- /, ""), example }] : [];
  });
  return { name, help, parameters };
}
