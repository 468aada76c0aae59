import { slot } from "../element.ts";
import type { Keeper } from "../keep-saved.ts";
import { addressWith, type Parameters, titleOf } from "../parameters.ts";
import type { Script } from "../script.ts";
import type { Words } from "../words.ts";
import { ask } from "./dialog.ts";
import { header } from "./header.ts";
import { menuBar } from "./menu-bar.ts";

/** Fills the strip above the grid and lets its choices do their work. */
export function mountHeader(
  words: Words,
  parameters: Parameters,
  locale: string,
  script: Script,
  keeper: Keeper,
): void {
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
    startOver: () => void startOver(),
  });
  slot("header").replaceChildren(...parts);
}
