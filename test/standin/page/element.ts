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
