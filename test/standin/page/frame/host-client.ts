import type { FrameMessage } from "./messages.ts";

/** google.script.host: what a frame may do with its own box. */
export const host = {
  origin: window.parent.location.origin,
  close: (): void => tell({ kind: "close" }),
  setHeight: (height: number): void => tell({ kind: "size", height }),
  setWidth: (width: number): void => tell({ kind: "size", width }),
  editor: { focus: (): void => tell({ kind: "focus-editor" }) },
};

export function tell(message: FrameMessage): void {
  window.parent.postMessage(message, "*");
}
