import { slot } from "../element.ts";
import type { FileClock } from "../file-clock.ts";
import type { Keeper } from "../keep-saved.ts";
import { addressWith, type Parameters, titleOf } from "../parameters.ts";
import type { Script } from "../script.ts";
import type { Words } from "../words.ts";
import { ask } from "./dialog.ts";
import { showFileDate } from "./file-date.ts";
import { header } from "./header.ts";
import { menuBar } from "./menu-bar.ts";

export interface MountParts {
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
