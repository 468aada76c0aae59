import type { HelpTexts } from "../en/panel.ts";

export const help: HelpTexts = {
  title: "Hjälp",
  how: "Så fungerar det",
  steps: [
    "Skriv ett mål: vart ni vill komma, i ord.",
    "Lägg till tre till fem nyckelresultat: tal som visar att ni är på väg dit.",
    "Lägg mål under varandra där de hjälper: bolagets, teamets, dina egna. Framsteget vägs samman uppåt.",
    "Lägg till initiativ och åtgärder: det ni ska göra. Bocka av det som är klart.",
    "Gör avstämning en gång i veckan, här eller direkt i bladet. Framsteg och status följer av sig själva.",
  ],
  statuses: "Statusar",
  statusesText:
    "En status jämför framsteget med vad som är att vänta i dag: det mörka strecket på stapeln. Ord, gränser och färger kan ändras i bladet Inställningar.",
  functions: "Funktioner för egna celler",
  functionsText: "Skriv = och namnet i en cell, så visar Kalkylark vad som ska stå inom parentesen.",
  list: [
    ["OKR_SKILLNAD", "målvärde − faktiskt värde"],
    ["OKR_FRAMSTEG", "framsteg, 0 till 1"],
    ["OKR_FORVANTAT", "förväntat framsteg, 0 till 1"],
    ["OKR_STATUS", "statusen"],
    ["OKR_SAMMANVAGT", "det viktade medelvärdet"],
    ["OKR_PROGNOS", "vart värdena leder"],
    ["OKR_TRACK", "alltihop för en hel tabell"],
  ],
  trouble: "Om något inte fungerar",
  troubles: [
    "En funktion är okänd: öppna Tillägg → Framsteg en gång i varje fil.",
    "Panelen får inget svar: öppna filen där du är inloggad med ett enda Google-konto.",
  ],
};
