import type { InputField, RangeSize } from "../../domain/problem.ts";
import { formatDay } from "../date.ts";
import type { ProblemTexts, ValueProblemTexts } from "../en/problems.ts";

export const svProblems: ProblemTexts = {
  "threshold-range": ({ text }) => `ett gränsvärde ligger mellan 0 % och 100 %, inte på ${text}`,
  "not-a-number": ({ field, text }) => `${fieldNames[field]} är text: ”${text}”`,
  "date-as-number": ({ field }) => `${fieldNames[field]} är ett datum, inte ett tal`,
  "not-a-date": ({ field, text }) =>
    text
      ? `${fieldNames[field]} är inget datum: ”${text}”`
      : `${fieldNames[field]} saknas: där ska stå ett datum`,
  "unknown-word": ({ field, text }) => `okänt ord för ${fieldNames[field]}: ”${text}”`,
  "unknown-cadence": ({ text, words }) =>
    `tiden mellan avstämningar är ${words.join(", ")} eller ett antal dagar, inte ”${text}”`,
  "unknown-language": ({ text }) => `tredje argumentet är "en", "sv" eller ett regelområde, inte ”${text}”`,
  "no-rules": () => "regelområdet saknar kolumnen Kod: peka på reglerna i Inställningar",
  "different-sizes": ({ one, other }) => `områden av olika storlek: ${size(one)} och ${size(other)}`,
  "missing-columns": ({ headers }) =>
    `${headers.length === 1 ? "en kolumn" : "kolumner"} saknas, har döpts om eller tagits bort: ${headers.join(", ")}`,
  "double-columns": ({ headers }) => `mer än en kolumn heter ${headers.join(", ")}`,
  "missing-parent": ({ parent }) => `överordnat ${parent} finns inte`,
  circle: () => "raderna ligger under varandra i en cirkel",
  "duplicate-id": ({ id }) => `ID ${id} står på flera rader`,
  "phase-outside": ({ day }) =>
    `ett delmål ska ligga mellan startdatum och slutdatum, inte ${formatDay(day)}`,
  "double-phase": ({ day }) => `två delmål gäller ${formatDay(day)}`,
  "too-few-check-ins": ({ count }) =>
    `en prognos kräver avstämningar från minst 3 dagar; det finns ${count || "inga"}`,
};

const fieldNames: Readonly<Record<InputField, string>> = {
  actual: "faktiskt värde",
  target: "målvärde",
  start: "startvärde",
  weight: "vikt",
  measure: "mått",
  type: "typ",
  startDate: "startdatum",
  dueDate: "slutdatum",
  today: "dagens datum",
  progress: "framsteg",
  expected: "förväntat",
  threshold: "ett gränsvärde i reglerna",
  asOf: "dagen att visa",
  cadence: "tiden mellan avstämningar",
  updated: "datumet för senaste avstämning",
  until: "datumet för ett delmål",
  phaseTarget: "ett delmål",
  what: "vad som ska visas",
  checkInDate: "datumet för en avstämning",
  checkInValue: "värdet i en avstämning",
};

const size = ({ rows, columns }: RangeSize) => `${rows} × ${columns}`;

export const svValueProblems: ValueProblemTexts = {
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
