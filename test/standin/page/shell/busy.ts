import { element } from "../element.ts";
import type { Words } from "../words.ts";

/** Says at the top that a script runs, as Google does. */
export function showBusy(words: Words, on: boolean): void {
  const banner = document.getElementById("busy") ?? newBanner();
  banner.textContent = on ? words.working : "";
  banner.hidden = !on;
}

function newBanner(): HTMLElement {
  const banner = element("div", { id: "busy", attrs: { role: "status" } });
  document.body.append(banner);
  return banner;
}
