import type { UniverKit } from "../../engine/kit.ts";
import { element } from "../element.ts";
import type { Project, Script } from "../script.ts";

/** What a frame asks of the page; the only way between the two, as at Google. */
export type FrameMessage =
  | { readonly kind: "call"; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: "close" }
  | { readonly kind: "focus-editor" }
  | { readonly kind: "size"; readonly width?: number; readonly height?: number };

/** The answer to a call. */
export interface FrameAnswer {
  readonly kind: "answer";
  readonly id: number;
  readonly result:
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly message: string };
}

/** The rights of an HtmlService frame (README §4.1). */
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

interface FrameBox {
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

/**
 * The frames' host before there is a script to call: the stand-in wants to know who shows its frames when it
 * is made, and the frames call what is made then.
 */
export function lateFrameHost(
  project: Project,
  kit: UniverKit,
): { host: FrameHost; connect: (script: Script) => void } {
  let connected: Script | undefined;
  const host: FrameHost = {
    client: project.client,
    functions: project.functions,
    run: (name, args) => connected?.run(name, args) ?? Promise.reject(new Error("The script is not loaded.")),
    focusEditor: () => {
      window.focus();
      kit.univer
        .__getInjector()
        .get(kit.modules.core.IUniverInstanceService)
        .focusUnit(kit.univerAPI.getActiveWorkbook()?.getId() ?? "");
    },
  };
  return {
    host,
    connect: (script) => {
      connected = script;
    },
  };
}
