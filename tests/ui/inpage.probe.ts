import type { Page } from "@playwright/test";

/** Everything a page can ask about our element, without a person's help, in one comparable text. */
export function probePage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const points: string[] = [];
    for (let x = 0; x < innerWidth; x += 8)
      for (let y = 0; y < innerHeight; y += 8)
        if (document.elementsFromPoint(x, y).includes(host)) points.push(`${x},${y}`);
    const style = getComputedStyle(host);
    const observed = await new Promise<string>((done) => {
      new ResizeObserver(([entry]) => done(JSON.stringify(entry?.contentRect))).observe(host);
    });
    const seen = await new Promise<string>((done) => {
      new IntersectionObserver(([entry]) => {
        done(JSON.stringify([entry?.boundingClientRect, entry?.intersectionRatio, entry?.isIntersecting]));
      }).observe(host);
    });
    getSelection()?.selectAllChildren(document.documentElement);
    const selected = String(getSelection());
    getSelection()?.removeAllRanges();
    const find = (window as unknown as { find(text: string, ...flags: boolean[]): boolean }).find;
    const words = [
      "compliment",
      "Stop and think",
      "Caution",
      "Tip",
      "blackmail",
      "normal to me",
      "Porchlight",
    ];
    return JSON.stringify({
      html: host.outerHTML,
      attributes: host.attributes.length,
      children: host.childNodes.length,
      root: host.shadowRoot,
      rects: [...host.getClientRects(), host.getBoundingClientRect()].map((rect) => JSON.stringify(rect)),
      offsets: [host.offsetWidth, host.offsetHeight, host.scrollWidth, host.scrollHeight, host.clientHeight],
      style: [...style].map((name) => `${name}:${style.getPropertyValue(name)}`),
      points,
      observed,
      seen,
      // biome-ignore lint/performance/useDomNodeTextContent: the rendered text is what a page could learn from
      text: document.documentElement.innerText.length,
      scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      selected,
      found: words.filter((word) => find.call(window, word, false, false, true)),
      selection: String(getSelection()),
      animations: document.getAnimations().length,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      resources: performance.getEntriesByType("resource").length,
      elements: document.querySelectorAll("*").length,
      active: document.activeElement?.nodeName,
      hovered: document.querySelectorAll(":hover").length,
      globals: Object.keys(window).length,
    });
  });
}
