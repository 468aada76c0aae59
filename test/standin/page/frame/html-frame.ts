import { element } from "../element.ts";
import type { FrameAnswer, FrameMessage } from "./messages.ts";

/** The rights of an HtmlService frame (platform.md 4.1). */
const SANDBOX =
  "allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox";

/** Who answers a frame. */
export interface FrameHost {
  /** The script that gives a frame `google.script`, and the functions that it offers. */
  readonly client: string;
  readonly functions: readonly string[];
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  focusEditor(): void;
}

export interface FrameBox {
  close(): void;
  resize(width: number | undefined, height: number | undefined): void;
}

/** A sandboxed frame with the add-on's HTML, and google.script in it. */
export function htmlFrame(title: string, html: string, host: FrameHost, box: FrameBox): HTMLIFrameElement {
  const frame = element("iframe", { title, srcdoc: withClient(html, host), attrs: { sandbox: SANDBOX } });
  const listen = ({ source, data }: MessageEvent<FrameMessage>): void => {
    if (!frame.isConnected) window.removeEventListener("message", listen);
    else if (source && source === frame.contentWindow) answer(data, frame, host, box);
  };
  window.addEventListener("message", listen);
  return frame;
}

function answer(message: FrameMessage, frame: HTMLIFrameElement, host: FrameHost, box: FrameBox): void {
  if (message.kind === "close") box.close();
  else if (message.kind === "size") box.resize(message.width, message.height);
  else if (message.kind === "focus-editor") host.focusEditor();
  else void answerCall(message.id, frame, host.run(message.name, message.args));
}

async function answerCall(id: number, frame: HTMLIFrameElement, running: Promise<unknown>): Promise<void> {
  const result = await running.then(
    (value) => ({ ok: true, value }) as const,
    (error: unknown) =>
      ({ ok: false, message: error instanceof Error ? error.message : String(error) }) as const,
  );
  const reply: FrameAnswer = { kind: "answer", id, result };
  frame.contentWindow?.postMessage(reply, "*");
}

/** The HTML with the client's script before all others. */
function withClient(html: string, { client, functions }: FrameHost): string {
  const script = `<script data-functions="${functions.join()}">${client}</script>`;
  const before = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = before ? before.index + before[0].length : 0;
  return html.slice(0, at) + script + html.slice(at);
}
