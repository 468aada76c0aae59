import type { MenuConfig } from "@univerjs/preset-sheets-core";

/** Commands whose buttons would be noise on this page: what Apps Script and the add-on have no part in. */
const HIDDEN = [
  "sheet.command.set-range-text-rotation",
  "sheet.command.set-text-rotation",
  "sheet.command.set-range-font-increase",
  "sheet.command.set-range-font-decrease",
  "sheet.command.clear-selection-all",
  "sheet.command.set-range-underline",
  "sheet.menu.sheets-image",
  "sheet.menu.image",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.contextMenu.permission",
  "sheet.toolbar.text-to-number",
  "base-ui.operation.toggle-shortcut-panel",
  ...[
    "common",
    "financial",
    "logical",
    "text",
    "date",
    "lookup",
    "math",
    "statistical",
    "engineering",
    "information",
    "database",
  ].map((kind) => `formula-ui.operation.insert-function.${kind}`),
];

export const hiddenParts: MenuConfig = Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));
