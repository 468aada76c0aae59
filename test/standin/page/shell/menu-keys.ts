/**
 * Moves the focus in an open menu as WAI-ARIA's menu pattern asks: arrows, Home, End, first letters; right opens
 * a menu beside, left and Esc leave it.
 */
export function moveInMenu(event: KeyboardEvent, list: HTMLElement, close: () => void): void {
  const lines = ownLines(list);
  const at = lines.indexOf(document.activeElement as HTMLElement);
  const target = destination(event.key, lines, at);
  if (target) target.focus();
  else if (!leave(event.key, list, lines[at], close)) return;
  event.preventDefault();
  event.stopPropagation();
}

function destination(key: string, lines: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key === "ArrowDown") return lines[(at + 1) % lines.length];
  if (key === "ArrowUp") return lines[(at - 1 + lines.length) % lines.length];
  if (key === "Home") return lines[0];
  if (key === "End") return lines.at(-1);
  if (key.length !== 1 || key === " ") return undefined;
  const rest = [...lines.slice(at + 1), ...lines.slice(0, at + 1)];
  return rest.find((line) => line.textContent?.toLowerCase().startsWith(key.toLowerCase()));
}

/** Whether the key opened a menu, or left this one. */
function leave(key: string, list: HTMLElement, line: HTMLElement | undefined, close: () => void): boolean {
  const inside = list.parentElement?.classList.contains("submenu") ?? false;
  if (key === "ArrowRight" && line?.hasAttribute("aria-haspopup")) line.click();
  else if (key === "ArrowLeft" && inside) list.dispatchEvent(new Event("submenu-close", { bubbles: true }));
  else if (key === "Escape" || key === "Tab") close();
  else return false;
  return true;
}

/** The lines of this menu, without those of the menus beside it. */
function ownLines(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[role=menuitem]")].filter(
    (line) => line.closest("[role=menu]") === list,
  );
}
