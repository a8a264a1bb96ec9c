export type Attributes = Readonly<Record<string, string>>;
type Child = Node | string | null | undefined;

/** One element; attributes named as in markup. */
export function el(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) if (child !== null && child !== undefined) element.append(child);
  return element;
}

export const div = (attributes: Attributes, ...children: readonly Child[]) =>
  el("div", attributes, ...children);
export const pres = (...children: readonly Child[]) => div({ role: "presentation" }, ...children);
