import type { FrameLocator } from "playwright-core";
import { expect } from "vitest";
import type { Language } from "../../src/text/language.ts";
import { panelTexts } from "../../src/text/texts.ts";
import { type OpenedPage, PATIENCE } from "./page.ts";
import type { Site } from "./site.ts";

const LOCALES = { sv: "sv_SE", en: "en_US" } as const;

/** The page with the three examples, and what a person does and sees in it. */
export interface Goals {
  readonly opened: OpenedPage;
  readonly panel: FrameLocator;
  okrRows(): Promise<unknown[][]>;
  /** What the row with this title has under this header of the OKR sheet. */
  cellOf(title: string, header: string): Promise<unknown>;
}

export async function openGoals(site: Site, language: Language): Promise<Goals> {
  const opened = await site.open(`lang=${language}&locale=${LOCALES[language]}`);
  const panel = opened.panel();
  await panel.getByRole("button", { name: panelTexts(language).common.newObjective }).waitFor();
  return goalsIn(opened);
}

export function goalsIn(opened: OpenedPage): Goals {
  const okrRows = async () => {
    await opened.settle();
    return (await opened.sheets()).find(({ name }) => name === "OKR")?.values ?? [];
  };
  const cellOf = async (title: string, header: string) => {
    const [headers = [], ...rows] = await okrRows();
    return rows.find((row) => row.includes(title))?.[headers.indexOf(header)];
  };
  return { opened, panel: opened.panel(), okrRows, cellOf };
}

/** Looks again and again, as saving and calculation take their time. */
export function poll<T>(look: () => Promise<T>) {
  return expect.poll(look, { timeout: PATIENCE });
}
