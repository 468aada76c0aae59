import type { Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/text/language.ts";
import { panelTexts } from "../../src/text/texts.ts";
import { kpi } from "../app/kpi-builders.ts";
import { auditPanel } from "./audit.ts";
import { type Goals, openGoals, poll } from "./goals.ts";
import { livingIn } from "./living.ts";
import { type Site, startSite } from "./site.ts";

/** Company, team and person in the real page: by role and label only, in both languages. */
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

const COMPANY = "Bolaget växer";
const TEAM = "Säljet vinner fler";
const PERSON = "Anna ringer";

/** The first of the examples, O1. */
const EXAMPLE = { sv: "Effektivare projektleveranser", en: "More efficient project delivery" };

describe.each(LANGUAGES)("in %s", (language) => {
  const t = panelTexts(language);
  const percent = (whole: number) => (language === "sv" ? `${whole}\u00a0%` : `${whole}%`);
  const progress = language === "sv" ? "Framsteg" : "Progress";

  const button = (name: string) => goals.panel.getByRole("button", { name, exact: true });

  const foldOf = (count: number, title: string) =>
    `${t.alignment.objectivesBelow(count)} ${t.alignment.belowOf(title)}`;

  /** Fills the open form in, with key results from 0 to 100, and saves it. */
  async function saveForm(title: string, keyResults: readonly (readonly [title: string, actual: string])[]) {
    const { panel } = goals;
    await panel.getByLabel(t.fields.title).first().fill(title);
    for (const [place, [name, actual]] of keyResults.entries()) {
      if (place > 0) await button(t.form.addKeyResult).click();
      const region = regionOf(place + 1);
      await region.getByLabel(t.fields.title).first().fill(name);
      await region.getByLabel(t.fields.start).fill("0");
      await region.getByLabel(t.fields.target).fill("100");
      await region.getByLabel(new RegExp(t.fields.actual)).fill(actual);
    }
    await button(t.form.save).click();
    await panel.getByText(t.common.done.saved(title)).waitFor();
  }

  function regionOf(number: number): Locator {
    return goals.panel.getByRole("region", { name: `${t.words.types["key-result"]} ${number}` });
  }

  /** Company, team and person, each made below the one above. */
  async function saveLevels() {
    await button(t.common.newObjective).click();
    await saveForm(COMPANY, [["Omsättning", "40"]]);
    await button(t.alignment.addTo(COMPANY)).click();
    await saveForm(TEAM, [["Nya kunder", "60"]]);
    await button(t.alignment.addTo(TEAM)).click();
    await saveForm(PERSON, [
      ["Samtal", "80"],
      ["Möten", "20"],
    ]);
  }

  test("a weight is tried out, seen in every objective above, saved, and the sheet says the same", async () => {
    goals = await openGoals(site, language);
    const { opened, panel, cellOf } = goals;
    await saveLevels();
    await poll(() => cellOf(COMPANY, progress)).toBeCloseTo(0.475, 9);
    const below = panel.getByRole("list").filter({ has: button(PERSON) });
    expect(await below.count()).toBeGreaterThanOrEqual(3);

    await button(t.common.editOf(PERSON)).click();
    const parent = panel.getByLabel(t.fields.parent);
    const choices = (await parent.locator("option").allTextContents()).map((text) => text.trim());
    expect(choices).toEqual(expect.arrayContaining([t.form.noParent, COMPANY, TEAM]));
    expect(choices).not.toContain(PERSON);
    const effects = panel.getByRole("list", { name: t.alignment.effects.title });
    expect(await effects.count()).toBe(0);
    await button("Samtal").click();
    await regionOf(1).getByLabel(t.fields.weight).fill("3");
    await effects.waitFor();
    const told = await effects.getByRole("listitem").allTextContents();
    expect(told).toHaveLength(3);
    expect(told[0]).toMatch(new RegExp(`^${PERSON}.*${percent(50)} → ${percent(65)}$`));
    expect(told[1]).toMatch(new RegExp(`^${TEAM}.*${percent(55)} → ${percent(63)}$`));
    expect(told[2]).toMatch(new RegExp(`^${COMPANY}.*${percent(48)} → ${percent(51)}$`));
    await auditPanel(opened);
    expect(await cellOf(COMPANY, progress)).toBeCloseTo(0.475, 9);

    await button(t.form.save).click();
    await panel.getByText(t.common.done.saved(PERSON)).waitFor();
    await poll(() => cellOf(COMPANY, progress)).toBeCloseTo(0.5125, 9);
    expect(await cellOf(TEAM, progress)).toBeCloseTo(0.625, 9);
    expect(await cellOf(PERSON, progress)).toBeCloseTo(0.65, 9);
    await panel.getByRole("article", { name: COMPANY }).getByText(percent(51)).waitFor();
  });

  test("the tree is folded by keys, and grouped by area instead", async () => {
    goals = await openGoals(site, language);
    const { opened, panel } = goals;
    await saveLevels();
    const fold = button(foldOf(2, COMPANY));
    await fold.press("Enter");
    await panel.getByRole("article", { name: TEAM }).waitFor({ state: "detached" });
    await auditPanel(opened);
    const folded = panel.getByRole("button", { name: foldOf(2, COMPANY) });
    expect(await folded.getAttribute("aria-expanded")).toBe("false");
    await folded.press("Space");
    await panel.getByRole("article", { name: PERSON }).waitFor();
    await auditPanel(opened);

    await button(t.alignment.groupings.area).click();
    await panel
      .getByRole("region", { name: t.alignment.noArea })
      .getByText(t.alignment.objectives(3))
      .waitFor();
    await auditPanel(opened);
  });

  test("a KPI is told, with its status, where it supports a goal and in its area", async () => {
    goals = await openGoals(site, language);
    const { opened, panel } = goals;
    const values = { measure: "at-least", target: 40, actual: 42 } as const;
    const draft = kpi({ title: "NPS", area: "Service", supports: "O1", ...values });
    const request = { do: "save-kpi", draft, base: null } as const;
    await opened.page.evaluate((asked) => window.standin.run("serve", [asked]), request);
    await livingIn(opened, language).reopen();
    await button(EXAMPLE[language]).click();
    const card = panel.getByRole("article", { name: EXAMPLE[language] });
    const line = card.getByRole("listitem").filter({ hasText: "NPS" });
    await line.getByText(t.words.statuses["on-track"]).waitFor();
    await auditPanel(opened);
    await button(t.alignment.groupings.area).click();
    const area = panel.getByRole("region", { name: "Service" }).getByRole("listitem");
    expect(await area.allTextContents()).toEqual([expect.stringContaining("NPS")]);
  });
});
