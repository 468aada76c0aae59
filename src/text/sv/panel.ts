import type { PanelTexts } from "../en/panel.ts";

export const panel: PanelTexts = {
  title: "Framsteg",
};
