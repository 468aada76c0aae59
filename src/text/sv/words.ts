import type { Words } from "../en/words.ts";

export const words: Words = {
  types: { objective: "Mål", "key-result": "Nyckelresultat", initiative: "Initiativ", action: "Åtgärd" },
  measures: {
    increase: "Öka",
    decrease: "Minska",
    "at-least": "Minst",
    "at-most": "Högst",
    between: "Mellan",
    milestone: "Milstolpe",
    tasks: "Uppgifter",
  },
  statuses: {
    done: "Uppnått",
    "on-track": "På rätt spår",
    behind: "Försenad",
    "off-track": "Avspårad",
    "no-data": "Inga data",
  },
};
