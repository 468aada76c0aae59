import type { Words } from "../words.ts";

/**
 * Ui.alert: the script stands still until the person has answered (platform.md 4.1), which in a browser only its
 * own boxes can do; so the words for their two buttons stand in the text.
 */
export function alertBox(words: Words, title: string, message: string, buttons: string): string {
  const text = [title, message].filter(Boolean).join("\n\n");
  if (buttons === "OK") {
    window.alert(text);
    return "OK";
  }
  if (buttons === "OK_CANCEL") return window.confirm(text) ? "OK" : "CANCEL";
  const yes = window.confirm(`${text}\n\n${words.ok} = ${words.yes}, ${words.cancel} = ${words.no}`);
  return yes ? "YES" : "NO";
}

/** Ui.prompt, likewise. */
export function promptBox(title: string, message: string, buttons: string): { button: string; text: string } {
  const text = window.prompt([title, message].filter(Boolean).join("\n\n"));
  const [accept, refuse] = buttons.startsWith("YES") ? (["YES", "NO"] as const) : (["OK", "CANCEL"] as const);
  return text === null ? { button: buttons === "OK" ? "CLOSE" : refuse, text: "" } : { button: accept, text };
}
