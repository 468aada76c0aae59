import { element, icon, MARK, slot } from "../element.ts";
import type { Keeper } from "../file/autosave.ts";

import { type FileClock, showFileDate } from "../file/clock.ts";
import { addressWith, FILE_LOCALES, type FileLocale, type Parameters, titleOf } from "../parameters.ts";
import type { Script } from "../script.ts";
import { LANGUAGES, type Language, type Words } from "../words.ts";
import { ask } from "./dialog.ts";
import { menuBar } from "./menu.ts";

const LOCALE_NAMES: Readonly<Record<FileLocale, string>> = { sv_SE: "Sverige", en_US: "United States" };

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { sv: "Svenska", en: "English" };

interface HeaderParts {
  readonly title: string;
  readonly locale: string;
  readonly language: Language;
  readonly menuBar: HTMLElement;
  readonly leave: (address: string) => void;
  readonly nextDay: () => void;
  readonly startOver: () => void;
}

/** The strip above the grid: mark, title, menu bar, and the choices that Google hides in File → Settings. */
function header(words: Words, parts: HeaderParts): HTMLElement[] {
  const locale = choice(words.fileLocale, LOCALE_NAMES, FILE_LOCALES, parts.locale, (value) =>
    parts.leave(addressWith({ locale: value })),
  );
  const language = choice(words.userLanguage, LANGUAGE_NAMES, LANGUAGES, parts.language, (value) =>
    parts.leave(addressWith({ lang: value })),
  );
  const night = button(words.nextDay, parts.nextDay);
  const again = button(words.startOver, parts.startOver);
  const saved = element("span", { id: "saved", className: "saved" });
  const date = element("span", { id: "date", className: "saved", attrs: { role: "status" } });
  const top = element("div", { className: "title-line" }, element("h1", {}, parts.title), saved, date);
  return [
    element("div", { className: "mark" }, icon(MARK)),
    element("div", { className: "title" }, top, parts.menuBar),
    element("div", { className: "choices" }, locale, language, night, again),
  ];
}

function button(label: string, press: () => void): HTMLElement {
  return element("button", { type: "button", className: "outlined", onclick: press }, label);
}

function choice<T extends string>(
  label: string,
  names: Readonly<Record<T, string>>,
  values: readonly T[],
  chosen: string,
  change: (value: T) => void,
): HTMLElement {
  const options = values.map((value) =>
    element("option", { value, selected: value === chosen }, names[value]),
  );
  const select = element("select", {}, ...options);
  select.addEventListener("change", () => change(select.value as T));
  return element("label", { className: "choice" }, element("span", {}, label), select);
}

interface MountParts {
  readonly words: Words;
  readonly parameters: Parameters;
  readonly locale: string;
  readonly script: Script;
  readonly keeper: Keeper;
  readonly clock: FileClock;
  readonly nextDay: () => Promise<void>;
}

/** Fills the strip above the grid and lets its choices do their work. */
export function mountHeader({ words, parameters, locale, script, keeper, clock, nextDay }: MountParts): void {
  const leave = async (address: string): Promise<void> => {
    await keeper.flush();
    location.assign(address);
  };
  const startOver = async (): Promise<void> => {
    const choices = [
      { label: words.startOver, value: true, primary: true },
      { label: words.cancel, value: false },
    ];
    const sure = await ask({
      title: words.startOverTitle,
      message: words.startOverQuestion,
      choices,
      closed: false,
    });
    if (!sure) return;
    await keeper.discard();
    location.assign(addressWith({ fresh: undefined }));
  };
  const parts = header(words, {
    title: titleOf(parameters),
    locale,
    language: parameters.language,
    menuBar: menuBar(words, script.items),
    leave: (address) => void leave(address),
    nextDay: () => void nextDay(),
    startOver: () => void startOver(),
  });
  slot("header").replaceChildren(...parts);
  showFileDate(clock, words);
}
