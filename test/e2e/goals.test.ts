import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/text/language.ts";
import { panelTexts } from "../../src/text/texts.ts";
import { pageWords } from "../standin/index.ts";
import { auditPanel } from "./audit.ts";
import { type Goals, openGoals, poll } from "./goals.ts";
import { type Site, startSite } from "./site.ts";

/** Goals in the real page: by role and label only, in both languages. */
let site: Site;
let goals: Goals;

beforeAll(async () => {
  site = await startSite();
});

afterAll(() => site?.close());

afterEach(async () => {
  expect(goals.opened.complaints).toEqual([]);
  await goals.opened.close();
});

const NUMBERS = {
  sv: {
    start: "10,5",
    target: "7",
    actual: "8 750,25",
    understood: /förstås som 8\s750,25\sh/,
    wrong: "sju",
  },
  en: {
    start: "10.5",
    target: "7",
    actual: "8,750.25",
    understood: /understood as 8,750\.25\sh/,
    wrong: "seven",
  },
} as const;

describe.each(LANGUAGES)("in %s", (language) => {
  const t = panelTexts(language);
  const words = {
    save: t.form.save,
    progress: language === "sv" ? "Framsteg" : "Progress",
    actual: language === "sv" ? "Faktiskt värde" : "Actual value",
    status: "Status",
    example: language === "sv" ? "Effektivare projektleveranser" : "More efficient project delivery",
  };

  test("a new objective with five key results is typed, saved, tracked, and there after a reload", async () => {
    goals = await openGoals(site, language);
    const { opened, panel, cellOf } = goals;
    await panel.getByRole("button", { name: t.common.newObjective }).click();
    await panel.getByLabel(t.fields.title).first().fill("Nöjdare kunder");
    await panel.getByLabel(t.fields.owner).first().fill("Anna Berg");
    for (let number = 1; number <= 5; number++) {
      const region = panel.getByRole("region", { name: `${t.words.types["key-result"]} ${number}` });
      if (number > 1) await panel.getByRole("button", { name: t.form.addKeyResult }).click();
      await region.getByLabel(t.fields.title).first().fill(`Mått ${number}`);
      await region.getByLabel(t.fields.measure, { exact: true }).selectOption("decrease");
      await region.getByLabel(t.fields.unit, { exact: true }).fill("h");
      await region.getByLabel(t.fields.start).fill(NUMBERS[language].start);
      await region.getByLabel(t.fields.target).fill(NUMBERS[language].target);
    }
    const last = panel.getByRole("region", { name: `${t.words.types["key-result"]} 5` });
    await last.getByLabel(new RegExp(t.fields.actual)).fill(NUMBERS[language].actual);
    await poll(() => last.textContent()).toMatch(NUMBERS[language].understood);
    await last.getByLabel(new RegExp(t.fields.actual)).fill("7");
    await panel.getByRole("button", { name: words.save, exact: true }).click();
    await panel.getByText(t.common.done.saved("Nöjdare kunder")).waitFor();
    await poll(() => cellOf("Mått 5", words.progress)).toBe(1);
    expect(await cellOf("Mått 5", words.status)).toBe(t.words.statuses.done);
    expect(await cellOf("Mått 1", words.status)).toBe(t.words.statuses["no-data"]);
    expect(await cellOf("Nöjdare kunder", words.progress)).toBe(0.2);

    await opened.page.getByText(pageWords(language).saved, { exact: true }).waitFor();
    await opened.page.reload();
    await panel.getByRole("button", { name: "Nöjdare kunder", exact: true }).waitFor();
    await poll(() => cellOf("Nöjdare kunder", words.progress)).toBe(0.2);
  });

  test("every view is clean for axe at 300 px, and none scrolls sideways", async () => {
    goals = await openGoals(site, language);
    const { opened, panel } = goals;
    expect(await panel.locator("html").getAttribute("lang")).toBe(language);
    await panel.getByRole("button", { name: words.example, exact: true }).click();
    await auditPanel(opened);
    await panel.getByRole("button", { name: t.common.removeOf(words.example) }).click();
    await auditPanel(opened);
    await panel.getByRole("dialog").getByRole("button", { name: t.common.cancel }).click();
    await panel.getByRole("button", { name: t.common.help }).click();
    await auditPanel(opened);
    await panel.getByRole("button", { name: t.common.back }).click();
    await panel.getByRole("button", { name: t.common.newObjective }).click();
    await panel.getByRole("button", { name: words.save, exact: true }).click();
    await auditPanel(opened);
  });
});

test("another language changes the panel at once and keeps what was typed", async () => {
  goals = await openGoals(site, "sv");
  const { panel } = goals;
  await panel.getByRole("button", { name: "Nytt mål" }).click();
  await panel.getByLabel("Titel").first().fill("Halvskrivet");
  await panel.getByRole("button", { name: "English" }).click();
  await panel.getByRole("heading", { name: "New objective" }).waitFor();
  expect(await panel.locator("html").getAttribute("lang")).toBe("en");
  expect(await panel.getByLabel("Title").first().inputValue()).toBe("Halvskrivet");
});
