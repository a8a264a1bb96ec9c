/** Ancestors of an element from its parent up, at most `limit` of them. */
export function* ancestors(element: Element, limit = 40): Generator<Element> {
  let current = element.parentElement;
  for (let level = 0; current && level < limit; level++) {
    yield current;
    current = current.parentElement;
  }
}

/** The innermost element that holds both. */
export function commonAncestor(one: Element, other: Element): Element {
  let current = one;
  while (!current.contains(other) && current.parentElement) current = current.parentElement;
  return current;
}

/** Descendants level by level (outer ones first), at most `limit`: containers are found before their many rows. */
export function* byLevel(root: Element, limit: number): Generator<Element> {
  const queue: Element[] = [root];
  for (let place = 0; place < queue.length && place < limit; place++) {
    const element = queue[place];
    if (!element) return;
    yield element;
    if (queue.length < limit) queue.push(...Array.from(element.children).slice(0, limit - queue.length));
  }
}

/** The elements that no other of the list contains; the list is in document order. */
export function outermost(elements: Iterable<Element>): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    if (!kept.at(-1)?.contains(element)) kept.push(element);
  }
  return kept;
}

export const isRendered = (element: Element) => element.getClientRects().length > 0;
