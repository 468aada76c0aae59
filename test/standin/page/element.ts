type Child = Node | string;

type Properties<K extends keyof HTMLElementTagNameMap> = Partial<HTMLElementTagNameMap[K]> & {
  /** What has no property of its own: role, aria-…, for. */
  readonly attrs?: Readonly<Record<string, string>>;
};

/** An HTML element with its properties, its attributes (role, aria-…) and its children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { attrs = {}, ...properties }: Properties<K> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attrs)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A drawing from its SVG text; it says nothing to a screen reader. */
export function icon(svg: string): Element {
  const holder = element("span", { className: "icon", attrs: { "aria-hidden": "true" } });
  holder.innerHTML = svg;
  return holder;
}

/** The element of index.html with that id. */
export function slot(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}

/** The cross of every close button. */
export const CROSS = `<svg viewBox="0 0 24 24" width="20" height="20"><path fill="none" stroke="currentColor" stroke-width="2" d="M6 6l12 12M18 6L6 18"/></svg>`;

/** A spreadsheet in green; our own drawing. */
export const MARK = `<svg viewBox="0 0 40 40" width="36" height="36"><path fill="#188038" d="M9 2h16l8 8v25a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z"/><path fill="#a8dab5" d="M25 2l8 8h-8z"/><path fill="none" stroke="#fff" stroke-width="2" d="M12 17h15v14H12zM12 24h15M19.5 17v14"/></svg>`;
