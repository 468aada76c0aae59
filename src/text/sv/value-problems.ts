import type { ValueProblems } from "../en/problems.ts";

export const valueProblems: ValueProblems = {
  "no-actual": () => "faktiskt värde saknas",
  "no-target": () => "målvärde saknas",
  "zero-target": () => "målvärdet 0 kräver ett startvärde",
  "no-start": ({ measure }) =>
    measure === "between" ? "Mellan kräver den nedre gränsen som startvärde" : "startvärde saknas",
  "wrong-direction": ({ measure }) =>
    measure === "increase"
      ? "Öka kräver ett målvärde över startvärdet"
      : "Minska kräver ett målvärde under startvärdet",
  "ends-swapped": () => "Mellan kräver ett startvärde (nedre gräns) under målvärdet (övre gräns)",
  "milestone-range": () => "en milstolpe är SANT, FALSKT eller ett tal från 0 till 1",
  "negative-weight": () => "en vikt kan inte vara negativ",
  "dates-swapped": () => "slutdatumet ligger före startdatumet",
};
