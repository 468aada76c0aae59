import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/text/language.ts";
import { panelTexts, texts } from "../../src/text/texts.ts";
import { auditPanel } from "./audit.ts";
import { poll } from "./goals.ts";
import { type Living, livingIn, openLiving, ROWS } from "./living.ts";
import { type Site, startSite } from "./site.ts";

/** Days that pass, and two people in one file: in each language in one file, one test after another. */
let site: Site;
let file: Living;

beforeAll(async () => {
  site = await startSite();
});

afterAll(() => site?.close());

describe.each(LANGUAGES)("in %s", (language) => {
  const t = panelTexts(language);
  const { sheet } = texts(language);
  const { days, budget, above, number } = ROWS[language];
  beforeAll(async () => {
    file = await openLiving(site, language);
    await file.unfold(above, days, budget);
  });

  afterEach(() => expect(file.opened.complaints).toEqual([]));

  afterAll(() => file.opened.close());

  const press = (name: string | RegExp) =>
    file.panel.getByRole("button", { name, exact: true }).first().click();

  test("an actual typed into its cell is in the log; with the days there come a trend and a forecast", async () => {
    const { opened, panel } = file;
    // The example follows the clock.
    const before = await file.actualOf(days);
    await opened.type("M3", number("45.9"));
    await poll(async () => (await file.log()).length).toBe(1);
    expect((await file.log())[0]).toMatchObject({ title: days, value: 45.9, source: sheet.sources.cell });
    for (const value of ["45.2", "44.1"]) {
      await file.nextDay();
      await file.answer(days, number(value));
      await file.save(1);
    }
    expect((await file.log()).map(({ previous }) => previous)).toEqual([before, 45.9, 45.2]);
    const trends = () => opened.page.evaluate(() => window.standin.sparklines("OKR"));
    await poll(async () => (await trends()).map(({ data }) => data.flat())).toContainEqual([
      45.9, 45.2, 44.1,
    ]);
    await press(t.history.titleOf(days));
    await panel.getByRole("img", { name: new RegExp(`^${days}`) }).waitFor();
    await panel.getByText(t.history.chance("")).waitFor();
    expect(await panel.getByRole("row").allTextContents()).toHaveLength(7);
    await auditPanel(opened);
  });

  test("one is corrected, and undo gives the cell back what it held", async () => {
    const { opened, panel, actualOf } = file;
    await panel
      .getByRole("button", { name: new RegExp(`^${t.history.correct("")}`) })
      .first()
      .click();
    await panel.getByLabel(t.fields.actual).fill("43");
    await panel.getByLabel(t.fields.note).fill("Typo");
    await auditPanel(opened);
    await press(t.history.saveCorrection);
    await panel.getByText(t.common.done.corrected(days)).waitFor();
    await panel.getByRole("cell", { name: /^43/ }).waitFor();
    expect(await actualOf(days)).toBe(43);
    expect((await file.log()).at(-1)).toMatchObject({ value: 43, source: sheet.sources.correction });
    await press(new RegExp(`^${t.tools.undo}`));
    await panel.getByText(t.common.done.undone(days)).waitFor();
    expect(await actualOf(days)).toBe(44.1);
    await press(t.common.back);
  });

  test("of what another person has changed meanwhile, one’s own and theirs are chosen", async () => {
    const { panel, actualOf } = file;
    const name = new URL(file.opened.page.url()).searchParams;
    name.set("user", "erik@example.com");
    const erik = livingIn(await site.open(`${name}`), language);
    await file.answer(days, "43");
    await press(t.common.back);
    await file.answer(budget, "3");
    await erik.unfold(above, days, budget);
    await erik.answer(days, "42");
    await erik.panel.getByRole("button", { name: t.common.back, exact: true }).click();
    await erik.answer(budget, "2");
    await erik.save(2);
    await poll(() => actualOf(days)).toBe(42);
    await poll(() => actualOf(budget)).toBe(0.02);
    await press(t.checkIn.save(2));
    await panel.getByRole("heading", { name: t.mistakes.conflicts.title }).waitFor();
    await auditPanel(file.opened);
    const both = panel.getByRole("group").filter({ hasText: budget });
    await both.getByRole("radio", { name: new RegExp(t.mistakes.conflicts.theirs("")) }).check();
    await file.save(2);
    expect(await actualOf(days)).toBe(43);
    expect(await actualOf(budget)).toBe(0.02);
    expect((await file.log()).slice(-3)).toMatchObject([
      { value: 42 },
      { value: 0.02 },
      { value: 43, previous: 42 },
    ]);
    expect(erik.opened.complaints).toEqual([]);
    await erik.opened.close();
  });

  test("a day that has passed is shown in a sheet of its own", async () => {
    const { opened, panel } = file;
    await panel.getByText(t.tools.title, { exact: true }).click();
    await auditPanel(opened);
    const today = await opened.page.evaluate(() => new Date().toLocaleDateString("sv-SE"));
    await panel.getByLabel(t.tools.asOf).fill(today);
    await press(t.tools.show);
    const name = `${sheet.names.asOf} ${today}`;
    await poll(async () => (await opened.sheets()).map((one) => one.name)).toContain(name);
    await opened.settle();
    const shown = (await opened.sheets()).find((one) => one.name === name)?.values ?? [];
    const row = shown.find((cells) => cells.includes(days));
    expect(row?.[shown[0]?.indexOf(sheet.headers.actual) ?? -1]).toBe(45.9);
  });
});
