import { type Day, type PeriodUnit, periodContaining, periodDays } from "../domain/calendar.ts";
import { BLANK_FIELDS, type Draft, type Fields } from "../domain/goal.ts";
import { EXAMPLE_TEXTS, type ExampleTexts } from "./example-texts.ts";
import type { LibraryLanguage } from "./kpi-texts.ts";

/**
 * The three example objectives in the quarter of `today`. The actual values show every status on any day: those that are
 * measured by time lie a fixed part of the way before or behind what is expected today.
 */
export function exampleObjectives(language: LibraryLanguage, today: Day): Draft[] {
  const texts = EXAMPLE_TEXTS[language];
  const [quarter, year] = [periodFields(today, "quarter"), periodFields(today, "year")];
  return [delivery(texts, quarter, today), asia(texts, year, today), support(texts, quarter, today)];
}

/** The period of an objective and of all below it. */
interface PeriodFields {
  readonly startDate: Day;
  readonly dueDate: Day;
}

function periodFields(today: Day, unit: PeriodUnit): PeriodFields {
  const { start, due } = periodDays(periodContaining(today, unit));
  return { startDate: start, dueDate: due };
}

/** A value that has come `gap` less of the way from start to target than expected, to one decimal or a tenth of a percent. */
function actualWithGap(start: number, target: number, gap: number, dates: PeriodFields, today: Day): number {
  const expected = (today - dates.startDate) / (dates.dueDate - dates.startDate);
  const value = start + (target - start) * (expected - gap);
  return Math.abs(target) < 1 ? Math.round(value * 1000) / 1000 : Math.round(value * 10) / 10;
}

function delivery({ delivery: words, days }: ExampleTexts, dates: PeriodFields, today: Day): Draft {
  const common = { ...dates, owner: "Anna Berg", area: words.area };
  const leadTime: Partial<Fields> = { ...common, title: words.leadTime, measure: "decrease", unit: days };
  const [tool, ...toolActions] = words.tool;
  const [templates, ...templateActions] = words.templates;
  return objective({ ...common, title: words.title }, [
    keyResult({ ...leadTime, start: 50, target: 40, actual: actualWithGap(50, 40, 0.2, dates, today) }, [
      initiative({ ...common, title: tool }, [
        [toolActions[0], true],
        [toolActions[1], true],
        [toolActions[2], false],
      ]),
    ]),
    keyResult({ ...common, title: words.budget, measure: "at-most", unit: "%", target: 0.05, actual: 0.042 }),
    keyResult(
      {
        ...common,
        title: words.satisfaction,
        measure: "at-least",
        unit: "%",
        start: 0.78,
        target: 0.9,
        actual: 0.87,
      },
      [
        initiative({ ...common, title: templates }, [
          [templateActions[0], true],
          [templateActions[1], false],
          [templateActions[2], false],
        ]),
      ],
    ),
  ]);
}

function asia({ asia: words, pieces }: ExampleTexts, dates: PeriodFields, today: Day): Draft {
  const common = { ...dates, owner: "Erik Lind", area: words.area };
  const share: Partial<Fields> = { ...common, title: words.share, measure: "increase", unit: "%" };
  const [campaigns, ...campaignActions] = words.campaigns;
  const [prices, ...priceActions] = words.prices;
  return objective({ ...common, title: words.title }, [
    keyResult(
      { ...share, start: 0.06, target: 0.15, actual: actualWithGap(0.06, 0.15, 0.04, dates, today) },
      [
        initiative({ ...common, title: campaigns }, [
          [campaignActions[0], true],
          [campaignActions[1], true],
          [campaignActions[2], false],
        ]),
      ],
    ),
    keyResult({
      ...common,
      title: words.products,
      measure: "increase",
      unit: pieces,
      start: 0,
      target: 3,
      actual: 3,
    }),
    keyResult(
      { ...common, title: words.distributors, measure: "increase", unit: pieces, start: 0, target: 5 },
      [
        initiative({ ...common, title: prices }, [
          [priceActions[0], true],
          [priceActions[1], false],
        ]),
      ],
    ),
  ]);
}

function support({ support: words, hours }: ExampleTexts, dates: PeriodFields, today: Day): Draft {
  const common = { ...dates, owner: "Sara Holm", area: words.area };
  const response: Partial<Fields> = {
    ...common,
    title: words.responseTime,
    measure: "decrease",
    unit: hours,
  };
  const [chatbot, ...chatbotActions] = words.chatbot;
  const [staffing, ...staffingActions] = words.staffing;
  return objective({ ...common, title: words.title }, [
    keyResult({ ...response, start: 10, target: 7, actual: actualWithGap(10, 7, -0.05, dates, today) }, [
      initiative({ ...common, title: staffing }, [
        [staffingActions[0], true],
        [staffingActions[1], true],
      ]),
    ]),
    keyResult({
      ...common,
      title: words.satisfaction,
      measure: "at-least",
      unit: "%",
      start: 0.76,
      target: 0.85,
      actual: 0.87,
    }),
    keyResult(
      {
        ...common,
        title: words.firstContact,
        measure: "at-least",
        unit: "%",
        start: 0.72,
        target: 0.9,
        actual: 0.76,
      },
      [
        initiative({ ...common, title: chatbot }, [
          [chatbotActions[0], true],
          [chatbotActions[1], false],
          [chatbotActions[2], false],
        ]),
      ],
    ),
  ]);
}

/** Drafts of which only what matters is said. */
function objective(fields: Partial<Fields>, children: readonly Draft[]): Draft {
  return { id: null, type: "objective", fields: { ...BLANK_FIELDS, ...fields }, children };
}

function keyResult(fields: Partial<Fields>, children: readonly Draft[] = []): Draft {
  return { id: null, type: "key-result", fields: { ...BLANK_FIELDS, ...fields }, children };
}

/** An initiative with its action items: the text of each and whether it is done. */
function initiative(fields: Partial<Fields>, actions: readonly (readonly [string, boolean])[]): Draft {
  const { owner = "", startDate = null, dueDate = null } = fields;
  const children = actions.map(
    ([title, done]): Draft => ({
      id: null,
      type: "action",
      fields: { ...BLANK_FIELDS, title, owner, startDate, dueDate, actual: done ? 1 : 0 },
      children: [],
    }),
  );
  return { id: null, type: "initiative", fields: { ...BLANK_FIELDS, ...fields }, children };
}
