/** Milliseconds without a change after which the file is saved. */
const REST = 400;

export interface Autosave {
  /** Something changed. */
  changed(): void;
  /** Saves now, if something changed. */
  flush(): Promise<void>;
  /** No saving any more: the file is about to be thrown away. */
  stop(): void;
}

export type SaveState = "saving" | "saved" | "failed";

/** Saves after each pause in the changes, and when the page goes away. */
export function autosave(save: () => Promise<void>, show: (state: SaveState) => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = async (): Promise<void> => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    await save().then(
      () => show("saved"),
      () => show("failed"),
    );
  };
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), REST);
    show("saving");
  };
  const leaving = (): void => void flush();
  window.addEventListener("pagehide", leaving);
  document.addEventListener("visibilitychange", leaving);
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    window.removeEventListener("pagehide", leaving);
  };
  return { changed, flush, stop };
}
