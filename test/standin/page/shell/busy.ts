import { element } from "../element.ts";
import type { Words } from "../words.ts";

const banner = element("div", { id: "busy", hidden: true, attrs: { role: "status" } });

/** Says at the top that a script runs, as Google does. */
export function showBusy(words: Words, on: boolean): void {
  if (!banner.isConnected) document.body.append(banner);
  banner.textContent = on ? words.working : "";
  banner.hidden = !on;
}
