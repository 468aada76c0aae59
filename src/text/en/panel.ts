/** The words of the panel. */
export interface PanelTexts {
  readonly title: string;
}

export const panel: PanelTexts = {
  title: "Framsteg",
};
