/** The other pages of this browser with the same file. */
export interface OtherTabs {
  /** Tells them that the file was saved. */
  announce(): void;
  /** Calls back whenever one of them has saved it. */
  onSaved(act: () => void): void;
  /** Runs something while none of them does, as soon as that is so. */
  turn<T>(act: () => Promise<T>): Promise<T>;
}

export function otherTabs(file: string): OtherTabs {
  const name = `framsteg-standin:${file}`;
  const channel = new BroadcastChannel(name);
  return {
    announce: () => channel.postMessage("saved"),
    onSaved: (act) => channel.addEventListener("message", act),
    turn: (act) => navigator.locks.request(name, act),
  };
}

/** Does something with the file on the newest state, and saves it before another page of the file has its turn. */
export type Turn = <T>(act: () => Promise<T>) => Promise<T>;
