import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Goals, goalsIn, openGoals, poll } from "./goals.ts";
import { type Site, startSite } from "./site.ts";

/** What a person does with goals that are there, and what goes wrong; in the one or the other language. */
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

test("a number that cannot be read is told where it stands, and nothing typed is lost", async () => {
  goals = await openGoals(site, "sv");
  const { panel, okrRows } = goals;
  const save = panel.getByRole("button", { name: "Spara", exact: true });
  await panel.getByRole("button", { name: "Nytt mål" }).click();
  await save.click();
  await panel.getByText("Skriv en titel.").first().waitFor();
  await panel.getByLabel("Titel").first().fill("Snabbare svar");
  const first = panel.getByRole("region", { name: "Nyckelresultat 1" });
  await first.getByLabel("Titel").fill("Svarstid");
  await first.getByLabel("Målvärde").fill("sju");
  await save.click();
  await panel
    .getByText(/Skriv ett tal/)
    .first()
    .waitFor();
  expect(await first.getByLabel("Målvärde").getAttribute("aria-invalid")).toBe("true");
  expect(await panel.getByLabel("Titel").first().inputValue()).toBe("Snabbare svar");
  expect((await okrRows()).flat()).not.toContain("Snabbare svar");
});

test("when saving fails the form keeps what was typed, and saves at the second try", async () => {
  goals = await openGoals(site, "sv");
  const { opened, panel, cellOf } = goals;
  const save = panel.getByRole("button", { name: "Spara", exact: true });
  await panel.getByRole("button", { name: "Nytt mål" }).click();
  await panel.getByLabel("Titel").first().fill("=1+1");
  await opened.page.evaluate(() =>
    window.standin.breakAt({ call: 8, how: "fail", message: "Service Spreadsheets failed" }),
  );
  await save.click();
  await panel.getByText(/Det du skrivit finns kvar/).waitFor();
  expect(await panel.getByLabel("Titel").first().inputValue()).toBe("=1+1");
  await opened.page.evaluate(() => window.standin.breakAt(undefined));
  await save.click();
  await panel.getByText("Sparat: =1+1").waitFor();
  expect(await cellOf("=1+1", "ID")).toBe("O4");
});

test("an action item is ticked, an objective edited and deleted, from its card", async () => {
  goals = await openGoals(site, "sv");
  const { panel, cellOf, okrRows } = goals;
  await panel.getByRole("button", { name: "Effektivare projektleveranser", exact: true }).click();
  await panel.getByRole("button", { name: "Genomförandetid per projekt", exact: true }).click();
  await panel.getByRole("checkbox", { name: "Utbilda projektledarna" }).check();
  await panel.getByText("Klar: Utbilda projektledarna").waitFor();
  await poll(() => cellOf("Ett projektverktyg för uppföljning i realtid", "Framsteg")).toBe(1);

  await panel.getByRole("button", { name: "Redigera Effektivare projektleveranser" }).click();
  await panel.getByLabel("Titel").first().fill("Nytt namn");
  await panel.getByRole("button", { name: "Spara", exact: true }).click();
  await panel.getByText("Sparat: Nytt namn").waitFor();
  expect(await cellOf("Nytt namn", "ID")).toBe("O1");

  await panel.getByRole("button", { name: "Ta bort Nytt namn" }).click();
  const question = panel.getByRole("dialog");
  await poll(() => question.textContent()).toContain("3 nyckelresultat, 2 initiativ, 6 åtgärder");
  await question.getByRole("button", { name: "Ta bort" }).click();
  await panel.getByText("Borttaget: Nytt namn").waitFor();
  expect((await okrRows()).flat()).not.toContain("KR1");
});

test("what is changed in the sheet shows when the person comes back to the panel", async () => {
  goals = await openGoals(site, "en");
  const { opened, panel } = goals;
  await opened.type("M3", "40");
  await opened.settle();
  await panel.getByRole("button", { name: "New objective" }).focus();
  await panel.getByRole("button", { name: "More efficient project delivery", exact: true }).click();
  const row = panel.getByRole("listitem").filter({ hasText: "Lead time per project" }).last();
  await poll(() => row.textContent()).toMatch(/100\s?%/);
});

test("by keyboard alone, an objective is written and saved", async () => {
  goals = await openGoals(site, "en");
  const { opened, panel, cellOf } = goals;
  const { keyboard } = opened.page;
  const tabTo = async (name: string, field = panel.getByRole("button", { name, exact: true })) => {
    for (let press = 0; press < 80; press++) {
      if (await field.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press("Tab");
    }
    throw new Error(`no way to ${name} by Tab`);
  };
  await panel.getByRole("button", { name: "New objective" }).focus();
  await keyboard.press("Enter");
  await panel.getByRole("heading", { name: "New objective" }).waitFor();
  await tabTo("Title", panel.getByLabel("Title").first());
  await keyboard.type("Only keys");
  await tabTo("Save");
  await keyboard.press("Enter");
  await panel.getByText("Saved: Only keys").waitFor();
  expect(await cellOf("Only keys", "ID")).toBe("O4");
});

test("in an empty file a typed formula computes, and the panel sets the file up", async () => {
  const opened = await site.open("lang=sv&locale=sv_SE&empty=1");
  goals = goalsIn(opened);
  await opened.type("A1", '=OKR_FRAMSTEG(8,5;7;10;"Minska")');
  await poll(() => opened.shown("A1")).toBe("0,5");
  await opened.chooseMenu("Framsteg", "Visa mål");
  const panel = opened.panel();
  await panel.getByRole("button", { name: "Ställ i ordning arbetsboken" }).click();
  await panel.getByRole("button", { name: "Nytt mål" }).first().waitFor();
  const names = (await opened.sheets()).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["OKR", "Inställningar"]));
});

test("a renamed header is told in the panel, and put back by its button", async () => {
  goals = await openGoals(site, "sv");
  const { opened, panel, okrRows } = goals;
  await opened.type("K1", "Bas");
  await opened.settle();
  await panel.getByRole("button", { name: "Nytt mål" }).focus();
  await panel.getByRole("button", { name: "Återställ" }).click();
  await panel.getByText("Bladet är i ordning igen").waitFor();
  expect((await okrRows())[0]?.[10]).toBe("Startvärde");
});
