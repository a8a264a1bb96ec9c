/** Shapes differ, not only colours: round, triangle, octagon. Filled with the current colour on a 20 x 20 grid. */
const PATHS = {
  lantern:
    "M10 1 3 6v1h1.6l1 9H4.5v2h11v-2h-1.1l1-9H17V6zM7 8h6l-.8 8H7.8zM10 9.2c-1.5 1.7-1.9 2.5-1.9 3.4a1.9 1.9 0 0 0 3.8 0c0-.9-.4-1.7-1.9-3.4",
  off: "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16m0 2a6 6 0 0 1 3.6 1.2l-8.4 8.4A6 6 0 0 1 10 4m0 12a6 6 0 0 1-3.6-1.2l8.4-8.4A6 6 0 0 1 10 16",
  unseen:
    "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16m-1 11h2v2H9zm1-8c2 0 3.3 1.1 3.3 2.8 0 1.5-.9 2.1-1.6 2.6-.6.4-.7.6-.7 1.2v.4H9v-.6c0-1.4.8-2 1.5-2.5.6-.4.8-.6.8-1.1 0-.7-.5-1-1.3-1s-1.4.5-1.4 1.3H6.6C6.6 6.3 8 5 10 5",
  tip: "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16M9 5h2v2H9zm0 4h2v6H9z",
  caution: "M10 1.8 19 17.5H1zM9 8v5h2V8zm0 6v2h2v-2z",
  urgent: "M6.7 1.5h6.6l5.2 5.2v6.6l-5.2 5.2H6.7l-5.2-5.2V6.7zM9 5v6h2V5zm0 7.5v2h2v-2z",
  close: "m5.4 4 4.6 4.6L14.6 4 16 5.4 11.4 10l4.6 4.6-1.4 1.4-4.6-4.6L5.4 16 4 14.6 8.6 10 4 5.4z",
  done: "M8 14.8 3.5 10.3l1.4-1.4L8 12l7.1-7.1 1.4 1.4z",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path fill="currentColor" fill-rule="evenodd" d={PATHS[name]} />
    </svg>
  );
}
