import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/text/language.ts";
import { panelTexts, texts } from "../../src/text/texts.ts";
import { auditPanel } from "./audit.ts";
import { type Goals, openGoals, poll } from "./goals.ts";
import { type Site, startSite } from "./site.ts";

/** The dashboard in the real page: made from the panel step by step, read, filtered, left off. */
let site: Site;
let goals: Goals;

beforeAll(async () => {
  site = await startSite();
});

afterAll(() => site?.close());

describe.each(LANGUAGES)("in %s", (language) => {
  const t = panelTexts(language);
  const { dashboard: words, sheet } = texts(language);
  const { names } = sheet;

  beforeAll(async () => {
    goals = await openGoals(site, language);
  });

  afterEach(() => expect(goals.opened.complaints).toEqual([]));

  afterAll(() => goals.opened.close());

  const build = () => goals.panel.getByRole("button", { name: t.tools.build, exact: true });

  const sheetNames = async () => (await goals.opened.sheets()).map(({ name }) => name);

  /** What the rows of the dashboard say, from the top. */
  async function rows(): Promise<unknown[][]> {
    await goals.opened.settle();
    return (await goals.opened.sheets()).find(({ name }) => name === names.dashboard)?.values ?? [];
  }

  test("left off midway, nothing is left of it", async () => {
    const { panel } = goals;
    await build().click();
    expect(await panel.getByRole("progressbar", { name: t.tools.build }).count()).toBe(1);
    // At once: a machine that is quick is done before a mouse would be there.
    await panel.getByRole("button", { name: t.common.cancel }).dispatchEvent("click");
    await panel.getByText(t.common.done.noDashboard).waitFor();
    expect(await sheetNames()).not.toContain(names.dashboard);
    expect(await sheetNames()).not.toContain(names.dashboardData);
  });

  test("it is made in steps that are told, and opens with its charts", async () => {
    const { panel, opened } = goals;
    await build().click();
    await panel.getByText(t.tools.step(2, 6, words.steps[1] ?? "")).waitFor();
    await panel.getByText(t.common.done.dashboard).waitFor();
    await poll(() => opened.page.getByRole("img", { name: new RegExp(words.byStatus) }).count()).toBe(2);
    await opened.page.getByRole("img", { name: new RegExp(words.burnUp) }).waitFor();
    await auditPanel(opened);
    const cells = (await rows()).flat();
    for (const said of [words.attention, words.objectives, words.timeline])
      expect(cells).toContainEqual(expect.stringContaining(said));
    expect(cells.filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);
  });

  test("a filter chosen on the sheet narrows all of it, and stays when it is made anew", async () => {
    const { opened, panel } = goals;
    const objectives = async () => (await rows())[3]?.[14];
    expect(await objectives()).toBe(3);
    await opened.type("Q1", "Sara Holm");
    await poll(objectives).toBe(1);
    await build().click();
    await panel.getByText(t.common.done.dashboard).waitFor();
    expect((await rows())[0]).toContain("Sara Holm");
    await poll(objectives).toBe(1);
    await opened.type("Q1", words.all);
    await poll(objectives).toBe(3);
  });
});
