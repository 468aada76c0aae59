import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/text/language.ts";
import { panelTexts, texts } from "../../src/text/texts.ts";
import { auditPanel } from "./audit.ts";
import { poll } from "./goals.ts";
import { type Living, openLiving, ROWS } from "./living.ts";
import { type Site, startSite } from "./site.ts";

/** A check-in by keys alone, and what becomes of it: in each language in one file, one test after another. */
let site: Site;
let file: Living;

beforeAll(async () => {
  site = await startSite();
});

afterAll(() => site?.close());

describe.each(LANGUAGES)("in %s", (language) => {
  const t = panelTexts(language);
  const { sheet } = texts(language);
  const { days, budget, satisfaction, number } = ROWS[language];
  const { statuses } = t.words;

  /** What the example has today: it follows the clock. */
  let before: number;

  beforeAll(async () => {
    file = await openLiving(site, language);
    before = Number(await file.actualOf(days));
  });

  afterEach(() => expect(file.opened.complaints).toEqual([]));

  afterAll(() => file.opened.close());

  /** Waits until the row at this place of the nine has come up. */
  const at = (place: number) => file.panel.getByText(t.checkIn.position(place, 9), { exact: true }).waitFor();

  /** Types into the field that has the focus, and goes on. */
  const enter = async (text = "") => {
    await file.opened.page.keyboard.type(text);
    await file.opened.page.keyboard.press("Enter");
  };

  test("rows are checked in by keys alone; one that gets worse asks why", async () => {
    const { opened, panel } = file;
    const { keyboard } = opened.page;
    await panel.getByRole("button", { name: t.checkIn.checkIn, exact: true }).focus();
    await enter();
    await panel.getByLabel(t.checkIn.scope).focus();
    await keyboard.press("End");
    await at(1);
    await keyboard.press("Tab");
    await keyboard.type("3");
    await keyboard.press("Tab");
    await keyboard.press("4");
    expect(await panel.getByRole("radio", { name: "4" }).isChecked()).toBe(true);
    await auditPanel(opened);
    await enter();
    await at(2);
    await enter("49");
    await panel.getByText(t.checkIn.worse(statuses.behind, statuses["off-track"])).waitFor();
    await keyboard.type("Late supplier");
    await auditPanel(opened);
    await keyboard.press("Control+Enter");
    await at(3);
    await enter();
    await at(4);
    await keyboard.press("PageDown");
    await at(5);
  });

  test("the sidebar is closed midway and opened again, and all goes on where it was", async () => {
    const { opened, panel } = file;
    const { keyboard } = opened.page;
    await enter(number("14.2"));
    await at(6);
    await keyboard.type("4");
    await keyboard.press("Tab");
    // What is half typed is kept when its field is left, in the background.
    await poll(() => file.remembered()).toContain('"value":"4"');
    await file.reopen();
    await panel.getByText(t.checkIn.unsaved(4)).waitFor();
    await auditPanel(opened);
    await panel.getByRole("button", { name: t.checkIn.resume }).focus();
    await enter();
    await at(4);
    await keyboard.press("PageDown");
    await at(5);
    await keyboard.press("PageDown");
    await at(6);
    expect(await panel.getByLabel(t.fields.actual).inputValue()).toBe("4");
    for (const place of [7, 8, 9]) {
      await enter();
      await at(place);
    }
    await enter();
  });

  test("eight answers are saved at once; the summary, the cells and the log hold them", async () => {
    const { opened, panel, actualOf } = file;
    await panel.getByRole("heading", { name: t.checkIn.review }).waitFor();
    await auditPanel(opened);
    await panel.getByRole("button", { name: t.checkIn.save(8) }).focus();
    await enter();
    await panel.getByRole("heading", { name: t.checkIn.moved }).waitFor();
    await panel.getByText(t.common.done.checkedIn(8)).waitFor();
    const moved = panel.getByRole("listitem").filter({ hasText: days });
    const share = Math.round((50 - before) * 10);
    expect(await moved.textContent()).toMatch(new RegExp(`${share}\\s?%.*10\\s?%`));
    expect(await moved.textContent()).toContain(statuses["off-track"]);
    await auditPanel(opened);
    expect(await actualOf(days)).toBe(49);
    const lines = await file.log();
    expect(lines.map(({ title }) => title)).not.toContain(satisfaction);
    expect(lines).toHaveLength(8);
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: "KR6", value: 3, previous: "", confidence: 4 }),
        expect.objectContaining({ title: days, value: 49, previous: before, note: "Late supplier" }),
        expect.objectContaining({ title: budget, value: 0.042, previous: 0.042 }),
      ]),
    );
    expect(new Set(lines.map(({ source }) => source))).toEqual(new Set([sheet.sources.sidebar]));
  });

  test("undo puts all of it back, and the log says so", async () => {
    const { panel, actualOf } = file;
    await panel.getByRole("button", { name: new RegExp(`^${t.tools.undo}`) }).click();
    await panel.getByText(new RegExp(t.common.done.undone(""))).waitFor();
    await poll(() => actualOf(days)).toBe(before);
    const lines = await file.log();
    expect(lines).toHaveLength(16);
    expect(lines.at(-1)).toMatchObject({ source: sheet.sources.undo });
  });
});
