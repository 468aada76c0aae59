import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { auditPanel } from "./audit.ts";
import { type Goals, openGoals, poll } from "./goals.ts";
import { type Site, startSite } from "./site.ts";

/** What the panel does when something could be lost: colliding changes, unsaved text, rows taken out. */
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

async function editFirst(): Promise<void> {
  const { panel } = goals;
  await panel.getByRole("button", { name: "Effektivare projektleveranser", exact: true }).click();
  await panel.getByRole("button", { name: "Redigera Effektivare projektleveranser" }).click();
  await panel.getByRole("heading", { name: "Redigera mål" }).waitFor();
}

test("a change that collides is shown with both values, and theirs can be taken", async () => {
  goals = await openGoals(site, "sv");
  const { opened, panel, cellOf } = goals;
  await editFirst();
  await panel.getByLabel("Titel").first().fill("Mitt namn");
  await panel.getByLabel("Ansvarig").first().fill("Min ansvariga");
  await opened.type("C2", "Deras namn");
  await opened.settle();
  await panel.getByRole("button", { name: "Spara", exact: true }).click();
  await panel.getByRole("heading", { name: "Ändrat i bladet under tiden" }).waitFor();
  expect(await panel.getByLabel("Titel").first().inputValue()).toBe("Mitt namn");
  await auditPanel(opened);
  await panel.getByRole("radio", { name: "Ta det andra: Deras namn" }).check();
  await panel.getByRole("button", { name: "Spara", exact: true }).click();
  await panel.getByText("Sparat: Deras namn").waitFor();
  expect(await cellOf("Deras namn", "Ansvarig")).toBe("Min ansvariga");
});

test("a form with changes asks before it is left; Escape goes on with it", async () => {
  goals = await openGoals(site, "sv");
  const { opened, panel } = goals;
  await panel.getByRole("button", { name: "Nytt mål" }).click();
  await panel.getByLabel("Titel").first().fill("Halvskrivet");
  const cancel = panel.getByRole("button", { name: "Avbryt", exact: true });
  await cancel.click();
  const question = panel.getByRole("dialog", { name: "Kasta dina ändringar?" });
  await question.waitFor();
  await opened.page.keyboard.press("Escape");
  await question.waitFor({ state: "hidden" });
  expect(await panel.getByLabel("Titel").first().inputValue()).toBe("Halvskrivet");
  expect(await cancel.evaluate((button) => button === document.activeElement)).toBe(true);
  await cancel.click();
  await question.getByRole("button", { name: "Kasta" }).click();
  await panel.getByRole("heading", { name: "Mål", exact: true }).waitFor();
});

test("a key result taken out of the form goes when the form is saved, with what hangs under it", async () => {
  goals = await openGoals(site, "sv");
  const { panel, okrRows } = goals;
  await editFirst();
  await panel.getByRole("button", { name: "Ta bort Genomförandetid per projekt" }).click();
  const question = panel.getByRole("dialog");
  await poll(() => question.textContent()).toContain("Det försvinner när du sparar.");
  await question.getByRole("button", { name: "Ta bort" }).click();
  expect((await okrRows()).flat()).toContain("Genomförandetid per projekt");
  await panel.getByRole("button", { name: "Spara", exact: true }).click();
  await panel.getByText("Sparat: Effektivare projektleveranser").waitFor();
  const cells = (await okrRows()).flat();
  expect(cells).not.toContain("Genomförandetid per projekt");
  expect(cells).not.toContain("Utbilda projektledarna");
  expect(cells).toContain("Effektivare projektleveranser");
});

test("a key result is deleted from its card, which says what goes with it", async () => {
  goals = await openGoals(site, "en");
  const { panel, okrRows } = goals;
  await panel.getByRole("button", { name: "More efficient project delivery", exact: true }).click();
  await panel.getByRole("button", { name: "Lead time per project", exact: true }).click();
  await panel.getByRole("button", { name: "Delete Lead time per project" }).click();
  const question = panel.getByRole("dialog", { name: "Delete “Lead time per project”?" });
  await poll(() => question.textContent()).toContain("This also deletes 1 initiative, 3 action items.");
  await question.getByRole("button", { name: "Delete" }).click();
  await panel.getByText("Deleted: Lead time per project").waitFor();
  expect((await okrRows()).flat()).not.toContain("Lead time per project");
});
