import type { FrameLocator } from "playwright-core";
import type { Language } from "../../src/text/language.ts";
import { panelTexts, texts } from "../../src/text/texts.ts";
import { pageWords } from "../standin/index.ts";
import { type Goals, goalsIn, openGoals } from "./goals.ts";
import type { OpenedPage } from "./page.ts";
import type { Site } from "./site.ts";

/** Key results of the examples, by the names that they have in each language. */
export const ROWS = {
  sv: {
    days: "Genomförandetid per projekt",
    budget: "Budgetavvikelse",
    satisfaction: "Intressentnöjdhet",
    above: "Effektivare projektleveranser",
    number: (text: string) => text.replace(".", ","),
  },
  en: {
    days: "Lead time per project",
    budget: "Budget deviation",
    satisfaction: "Stakeholder satisfaction",
    above: "More efficient project delivery",
    number: (text: string) => text,
  },
} as const;

/** A file that people live with: its goals, its log, its days. */
export interface Living extends Goals {
  /** The lines of the log, by the codes of its columns. */
  log(): Promise<Record<string, unknown>[]>;
  /** What the row with this title has as its actual value. */
  actualOf(title: string): Promise<unknown>;
  nextDay(): Promise<void>;
  /** All that the script remembers of the people, as one text without backslashes. */
  remembered(): Promise<string>;
  /** Closes the sidebar as a person does, and opens it again from the menu. */
  reopen(): Promise<void>;
  /** Answers the row with this title from its card, and leads to the look over all answers. */
  answer(title: string, value: string): Promise<void>;
  /** Saves so many answers, and goes back to the list. */
  save(count: number): Promise<void>;
  /** Unfolds the objective and the row with these titles. */
  unfold(...titles: string[]): Promise<void>;
}

export async function openLiving(site: Site, language: Language): Promise<Living> {
  return livingIn((await openGoals(site, language)).opened, language);
}

export function livingIn(opened: OpenedPage, language: Language): Living {
  const goals = goalsIn(opened);
  const { panel } = goals;
  const t = texts(language);
  const words = panelTexts(language);
  return {
    ...goals,
    log: () => logOf(opened, language),
    actualOf: (title) => goals.cellOf(title, t.sheet.headers.actual),
    nextDay: () => opened.page.getByRole("button", { name: pageWords(language).nextDay }).click(),
    remembered: () =>
      opened.page.evaluate(() => JSON.stringify(window.standin.save().properties.users).replaceAll("\\", "")),
    async reopen() {
      const close = { name: pageWords(language).close };
      await opened.sidebar().getByRole("button", close).click();
      await opened.sidebar().waitFor({ state: "detached" });
      await opened.chooseMenu(t.app.name, t.app.menu.sidebar);
      await panel.getByRole("button", { name: words.common.newObjective }).waitFor();
    },
    async answer(title, value) {
      await panel
        .getByRole("button", { name: words.checkIn.checkInOf(title), exact: true })
        .last()
        .click();
      await panel.getByLabel(words.fields.actual).fill(value);
      await panel.getByLabel(words.fields.actual).press("Enter");
      await panel.getByRole("heading", { name: words.checkIn.review }).waitFor();
    },
    async save(count) {
      await panel.getByRole("button", { name: words.checkIn.save(count) }).click();
      await panel.getByRole("heading", { name: words.checkIn.moved }).waitFor();
      await panel.getByRole("button", { name: words.common.back, exact: true }).first().click();
    },
    unfold: (...titles) => unfold(panel, titles),
  };
}

async function logOf(opened: OpenedPage, language: Language): Promise<Record<string, unknown>[]> {
  await opened.settle();
  const { names, log } = texts(language).sheet;
  const sheet = (await opened.sheets()).find(({ name }) => name === names.log);
  const [header = [], ...rows] = sheet?.values ?? [];
  const places = Object.entries(log).map(([code, word]) => [code, header.indexOf(word)] as const);
  return rows
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => Object.fromEntries(places.map(([code, place]) => [code, row[place]])));
}

async function unfold(panel: FrameLocator, titles: readonly string[]): Promise<void> {
  for (const name of titles) {
    const button = panel.getByRole("button", { name, exact: true, expanded: false });
    if (await button.count()) await button.click();
  }
}
