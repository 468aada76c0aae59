import type { FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/text/language.ts";
import { panelTexts } from "../../src/text/texts.ts";
import { auditPanel } from "./audit.ts";
import type { OpenedPage } from "./page.ts";
import { type Site, startSite } from "./site.ts";

/** Goals in the real page: by role and label only, in both languages. */
let site: Site;
let opened: OpenedPage;

beforeAll(async () => {
  site = await startSite();
});

afterAll(() => site?.close());

afterEach(async () => {
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

const LOCALES = { sv: "sv_SE", en: "en_US" } as const;

async function open(language: Language): Promise<FrameLocator> {
  opened = await site.open(`lang=${language}&locale=${LOCALES[language]}`);
  opened.page.setDefaultTimeout(15_000);
  const panel = opened.panel();
  await panel.getByRole("button", { name: panelTexts(language).panel.newObjective }).waitFor();
  return panel;
}

function poll<T>(look: () => Promise<T>) {
  return expect.poll(look, { timeout: 15_000 });
}

async function okrRows(): Promise<unknown[][]> {
  await opened.settle();
  return (await opened.sheets()).find(({ name }) => name === "OKR")?.values ?? [];
}

/** A column of the OKR sheet by title, as the reader sees it. */
async function cellOf(title: string, header: string): Promise<unknown> {
  const [headers = [], ...rows] = await okrRows();
  return rows.find((row) => row.includes(title))?.[headers.indexOf(header)];
}

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
    const panel = await open(language);
    await panel.getByRole("button", { name: t.panel.newObjective }).click();
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
    await panel.getByText(t.panel.done.saved("Nöjdare kunder")).waitFor();
    await poll(() => cellOf("Mått 5", words.progress)).toBe(1);
    expect(await cellOf("Mått 5", words.status)).toBe(t.words.statuses.done);
    expect(await cellOf("Mått 1", words.status)).toBe(t.words.statuses["no-data"]);
    expect(await cellOf("Nöjdare kunder", words.progress)).toBe(0.2);

    await opened.page.waitForTimeout(800);
    await opened.page.reload();
    await panel.getByRole("button", { name: "Nöjdare kunder", exact: true }).waitFor();
    await poll(() => cellOf("Nöjdare kunder", words.progress)).toBe(0.2);
  });

  test.runIf(language === "sv")(
    "a number that cannot be read is told where it stands, and nothing typed is lost",
    async () => {
      const panel = await open(language);
      await panel.getByRole("button", { name: t.panel.newObjective }).click();
      await panel.getByRole("button", { name: words.save, exact: true }).click();
      await panel.getByText(t.mistakes.errors.noTitle).first().waitFor();
      await panel.getByLabel(t.fields.title).first().fill("Snabbare svar");
      const first = panel.getByRole("region", { name: `${t.words.types["key-result"]} 1` });
      await first.getByLabel(t.fields.title).first().fill("Svarstid");
      await first.getByLabel(t.fields.target).fill(NUMBERS[language].wrong);
      await panel.getByRole("button", { name: words.save, exact: true }).click();
      await panel.getByText(t.mistakes.errors.notANumber).first().waitFor();
      expect(await first.getByLabel(t.fields.target).getAttribute("aria-invalid")).toBe("true");
      expect(await panel.getByLabel(t.fields.title).first().inputValue()).toBe("Snabbare svar");
      expect((await okrRows()).flat()).not.toContain("Snabbare svar");
    },
  );

  test.runIf(language === "sv")(
    "when saving fails the form keeps what was typed, and saves at the second try",
    async () => {
      const panel = await open(language);
      await panel.getByRole("button", { name: t.panel.newObjective }).click();
      await panel.getByLabel(t.fields.title).first().fill("=1+1");
      await opened.page.evaluate(() => window.standin.failAt(8, "Service Spreadsheets failed"));
      await panel.getByRole("button", { name: words.save, exact: true }).click();
      await panel.getByText(t.troubles.kept).waitFor();
      expect(await panel.getByLabel(t.fields.title).first().inputValue()).toBe("=1+1");
      await opened.page.evaluate(() => window.standin.failAt(undefined));
      await panel.getByRole("button", { name: words.save, exact: true }).click();
      await panel.getByText(t.panel.done.saved("=1+1")).waitFor();
      expect(await cellOf("=1+1", "ID")).toBe("O4");
    },
  );

  test.runIf(language === "sv")(
    "an action item is ticked, an objective edited and deleted, from its card",
    async () => {
      const panel = await open(language);
      const [initiative, step] =
        language === "sv"
          ? ["Ett projektverktyg för uppföljning i realtid", "Utbilda projektledarna"]
          : ["A project tool for follow-up in real time", "Train the project managers"];
      await panel.getByRole("button", { name: words.example, exact: true }).click();
      const keyResult = language === "sv" ? "Genomförandetid per projekt" : "Lead time per project";
      await panel.getByRole("button", { name: keyResult, exact: true }).click();
      await panel.getByRole("checkbox", { name: step }).check();
      await panel.getByText(t.panel.done.ticked(step)).waitFor();
      await poll(() => cellOf(initiative, words.progress)).toBe(1);

      await panel.getByRole("button", { name: t.panel.editOf(words.example) }).click();
      await panel.getByLabel(t.fields.title).first().fill("Nytt namn");
      await panel.getByRole("button", { name: words.save, exact: true }).click();
      await panel.getByText(t.panel.done.saved("Nytt namn")).waitFor();
      expect(await cellOf("Nytt namn", "ID")).toBe("O1");

      await panel.getByRole("button", { name: t.panel.removeOf("Nytt namn") }).click();
      const dialog = panel.getByRole("dialog");
      await poll(() => dialog.textContent()).toMatch(/3 .*2 .*6 /);
      await dialog.getByRole("button", { name: t.panel.remove }).click();
      await panel.getByText(t.panel.done.deleted("Nytt namn")).waitFor();
      expect((await okrRows()).flat()).not.toContain("KR1");
    },
  );

  test.runIf(language === "en")(
    "what is changed in the sheet shows when the person comes back to the panel",
    async () => {
      const panel = await open(language);
      await opened.type("M3", "40");
      await opened.settle();
      await panel.getByRole("button", { name: t.panel.newObjective }).focus();
      await panel.getByRole("button", { name: words.example, exact: true }).click();
      const keyResult = language === "sv" ? "Genomförandetid per projekt" : "Lead time per project";
      const row = panel.getByRole("listitem").filter({ hasText: keyResult }).last();
      await poll(() => row.textContent()).toMatch(/100\s?%/);
    },
  );

  test.runIf(language === "en")("by keyboard alone, an objective is written and saved", async () => {
    const panel = await open(language);
    const { keyboard } = opened.page;
    await panel.getByRole("button", { name: t.panel.newObjective }).focus();
    await keyboard.press("Enter");
    await poll(() => panel.locator(":focus").count()).toBe(1);
    await keyboard.press("Tab");
    while (
      !(await panel
        .getByLabel(t.fields.title)
        .first()
        .evaluate((field) => field === document.activeElement))
    ) {
      await keyboard.press("Tab");
    }
    await keyboard.type("Bara tangenter");
    const save = panel.getByRole("button", { name: words.save, exact: true });
    for (let press = 0; press < 60; press++) {
      if (await save.evaluate((button) => button === document.activeElement)) break;
      await keyboard.press("Tab");
    }
    await keyboard.press("Enter");
    await panel.getByText(t.panel.done.saved("Bara tangenter")).waitFor();
    expect(await cellOf("Bara tangenter", "ID")).toBe("O4");
  });

  test("every view is clean for axe at 300 px, and none scrolls sideways", async () => {
    const panel = await open(language);
    expect(await panel.locator("html").getAttribute("lang")).toBe(language);
    await panel.getByRole("button", { name: words.example, exact: true }).click();
    await auditPanel(opened);
    await panel.getByRole("button", { name: t.panel.removeOf(words.example) }).click();
    await auditPanel(opened);
    await panel.getByRole("dialog").getByRole("button", { name: t.panel.cancel }).click();
    await panel.getByRole("button", { name: t.panel.help }).click();
    await auditPanel(opened);
    await panel.getByRole("button", { name: t.panel.back }).click();
    await panel.getByRole("button", { name: t.panel.newObjective }).click();
    await panel.getByRole("button", { name: words.save, exact: true }).click();
    await auditPanel(opened);
  });
});

test("another language changes the panel at once and keeps what was typed", async () => {
  const panel = await open("sv");
  await panel.getByRole("button", { name: "Nytt mål" }).click();
  await panel.getByLabel("Titel").first().fill("Halvskrivet");
  await panel.getByRole("button", { name: "English" }).click();
  await panel.getByRole("heading", { name: "New objective" }).waitFor();
  expect(await panel.locator("html").getAttribute("lang")).toBe("en");
  expect(await panel.getByLabel("Title").first().inputValue()).toBe("Halvskrivet");
});

test("an empty file is set up from the panel", async () => {
  opened = await site.open("lang=sv&locale=sv_SE&empty=1");
  await opened.chooseMenu("Framsteg", "Visa mål");
  const panel = opened.panel();
  await panel.getByRole("button", { name: "Ställ i ordning arbetsboken" }).click();
  await panel.getByRole("button", { name: "Nytt mål" }).first().waitFor();
  expect((await opened.sheets()).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["OKR", "Inställningar"]),
  );
});

test("a renamed header is told in the panel, and put back by its button", async () => {
  const panel = await open("sv");
  await opened.type("K1", "Bas");
  await opened.settle();
  await panel.getByRole("button", { name: "Nytt mål" }).focus();
  await panel.getByRole("button", { name: "Återställ" }).click();
  await panel.getByText("Bladet är i ordning igen").waitFor();
  expect((await okrRows())[0]?.[10]).toBe("Startvärde");
});
