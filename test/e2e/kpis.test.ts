import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import { sayDay } from "../../src/text/date.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { panelTexts, texts } from "../../src/text/texts.ts";
import { auditPanel } from "./audit.ts";
import { poll } from "./goals.ts";
import { type Living, openLiving, ROWS } from "./living.ts";
import { type Site, startSite } from "./site.ts";

/** The life of a KPI in the real page, in each language: one file, one test after another. */
let site: Site;
let file: Living;

beforeAll(async () => {
  site = await startSite();
});

afterAll(() => site?.close());

const NAMES = { sv: "Första svarstid", en: "First response time" } as const;

describe.each(LANGUAGES)("in %s", (language) => {
  const t = panelTexts(language);
  const { sheet } = texts(language);
  const name = NAMES[language];
  const { days, above, number } = ROWS[language];

  beforeAll(async () => {
    file = await openLiving(site, language);
  });

  afterEach(() => expect(file.opened.complaints).toEqual([]));

  afterAll(() => file.opened.close());

  const button = (label: string) => file.panel.getByRole("button", { name: label, exact: true });
  const field = (label: string) => file.panel.getByRole("textbox", { name: label });
  const card = () => file.panel.getByRole("article", { name });
  const until = (month: number, date: number) =>
    field(t.kpiForm.until(sayDay(day(new Date().getFullYear(), month, date), language)));

  /** What the row of the KPI has under this header of its sheet. */
  const cellOf = async (header: string) => {
    await file.opened.settle();
    const found = (await file.opened.sheets()).find((one) => one.name === sheet.names.kpi);
    const [headers = [], ...rows] = found?.values ?? [];
    return rows.find((row) => row.includes(name))?.[headers.indexOf(header)];
  };

  test("the first KPI is found in the library by keys alone, and fills the form in", async () => {
    const { panel, opened } = file;
    await button(t.kpi.title).focus();
    await opened.page.keyboard.press("Enter");
    await panel.getByRole("heading", { name: t.kpi.empty.title }).waitFor();
    await auditPanel(opened);
    await button(t.kpi.fromLibrary).focus();
    await opened.page.keyboard.press("Enter");
    await panel.getByText(t.kpi.kpiCount(58)).waitFor();
    await auditPanel(opened);
    await opened.page.keyboard.type(name.slice(0, 9));
    await button(t.kpi.use(name)).focus();
    await opened.page.keyboard.press("Enter");
    await panel.getByRole("heading", { name: t.kpi.newKpi }).waitFor();
    expect(await field(t.kpiForm.name).inputValue()).toBe(name);
    expect(await panel.getByLabel(t.fields.unit).inputValue()).toBe("h");
    expect(await panel.getByRole("radio", { name: t.kpi.kinds.leading }).isChecked()).toBe(true);
    await auditPanel(opened);
  });

  test("what is missing or no number is told at its field, and leads there", async () => {
    const { panel, opened } = file;
    await field(t.kpiForm.name).fill("");
    await field(t.fields.target).fill("x");
    await button(t.form.save).click();
    const summary = panel.getByText(t.mistakes.errors.summary(2));
    await summary.waitFor();
    await auditPanel(opened);
    await panel.getByRole("button", { name: t.mistakes.errors.notANumber }).click();
    expect(await field(t.fields.target).evaluate((input) => input.matches(":focus"))).toBe(true);
    await field(t.fields.target).fill("4");
    await field(t.kpiForm.name).fill(name);
    await summary.waitFor({ state: "detached" });
  });

  test("it is linked to a key result, with a phased target, and saved", async () => {
    const { panel, opened } = file;
    await field(t.fields.start).fill("8");
    await field(t.fields.actual).fill(number("6.5"));
    await panel.getByLabel(t.fields.owner).fill("Anna Berg");
    await panel
      .getByLabel(t.fields.supports)
      .selectOption({ label: `${t.words.types["key-result"]}: ${days}` });
    await panel.getByRole("checkbox", { name: t.kpiForm.feed(days) }).check();
    await panel.getByLabel(t.kpiForm.phases).selectOption("quarter");
    expect(await until(3, 31).inputValue()).toBe(number("7.02"));
    await until(6, 30).fill("6");
    await auditPanel(opened);
    await button(t.form.save).click();
    await card().waitFor();
    const said = (await card().textContent())?.replaceAll("\u00a0", " ");
    expect(said).toContain(t.kpi.of(number("6.5"), "4 h"));
    expect(said).toContain(t.kpi.feeds(days));
    await auditPanel(opened);
    expect(await cellOf(sheet.headers.actual)).toBe(6.5);
    expect(await file.actualOf(days)).toBe(6.5);
    const plan = (await opened.sheets()).find((one) => one.name === sheet.names.phases);
    expect(plan?.values.slice(1, 4).map((row) => row[3])).toEqual([7.02, 6, 5.01]);
  });

  test("a check-in moves it and the key result that it feeds", async () => {
    const { panel, opened } = file;
    await file.answer(name, number("5.2"));
    await auditPanel(opened);
    await button(t.checkIn.save(1)).click();
    await panel.getByRole("heading", { name: t.checkIn.moved }).waitFor();
    expect(await panel.getByRole("listitem").filter({ hasText: days }).count()).toBe(1);
    await auditPanel(opened);
    await button(t.kpi.back).first().click();
    await poll(() => file.actualOf(days)).toBe(5.2);
    const periods = card().getByRole("list", { name: t.kpi.periods }).getByRole("listitem");
    expect(await periods.count()).toBe(12);
    expect(await periods.last().textContent()).toContain(t.kpi.period(0, ""));
    expect(await periods.last().textContent()).not.toContain(t.kpi.noCheckIn);
    expect((await file.log()).at(-1)).toMatchObject({ id: "KPI1", value: 5.2, previous: 6.5 });
  });

  test("its history is shown, and leads back to the KPIs", async () => {
    const { panel, opened } = file;
    await panel.getByRole("button", { name: t.history.titleOf(name) }).click();
    await panel.getByRole("img", { name: new RegExp(name) }).waitFor();
    await auditPanel(opened);
    await button(t.kpi.back).click();
    await card().waitFor();
  });

  test("among the goals it stands as the key result that has moved", async () => {
    const { panel } = file;
    await button(t.common.goals).click();
    await file.unfold(above);
    const row = panel.getByRole("listitem").filter({ has: panel.getByRole("button", { name: days }) });
    expect((await row.last().textContent())?.replaceAll("\u00a0", " ")).toContain(number("5.2"));
    await button(t.kpi.title).click();
  });

  test("one that feeds a key result is not deleted; without the link it is, and comes back", async () => {
    const { panel } = file;
    await button(t.common.removeOf(name)).click();
    await panel.getByRole("dialog").getByRole("button", { name: t.common.remove }).click();
    await panel.getByText(texts(language).refusals.feeds({ code: "feeds", title: days })).waitFor();
    await button(t.common.editOf(name)).click();
    await panel.getByRole("checkbox", { name: t.kpiForm.feed(days) }).uncheck();
    await button(t.form.save).click();
    await card().waitFor();
    expect(await file.actualOf(days)).toBe(5.2);
    await button(t.common.removeOf(name)).click();
    await panel.getByRole("dialog").getByRole("button", { name: t.common.remove }).click();
    await panel.getByRole("heading", { name: t.kpi.empty.title }).waitFor();
    await panel
      .getByRole("button", { name: new RegExp(`^${t.tools.undo}`) })
      .first()
      .click();
    await card().waitFor();
    expect(await cellOf(sheet.headers.actual)).toBe(5.2);
  });

  test("what is typed in the form survives the change of language, and is asked about before it goes", async () => {
    const { panel } = file;
    const other = panelTexts(language === "sv" ? "en" : "sv");
    await button(t.common.editOf(name)).click();
    await field(t.fields.start).fill(number("7.5"));
    await button(language === "sv" ? "English" : "Svenska").click();
    await panel.getByRole("heading", { name: other.kpiForm.editKpi }).waitFor();
    expect(await field(other.fields.start).inputValue()).toBe(language === "sv" ? "7.5" : "7,5");
    await button(other.common.cancel).click();
    await panel.getByRole("dialog").getByRole("button", { name: other.questions.leaving.confirm }).click();
    await panel.getByRole("article", { name }).waitFor();
  });
});
