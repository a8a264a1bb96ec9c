import { type PageName, STATES } from "./states.ts";

/** Every page in every named state. */
export const PAGES_AND_STATES: readonly { readonly page: PageName; readonly state: string }[] =
  Object.entries(STATES).flatMap(([page, states]) =>
    Object.keys(states).map((state) => ({ page: page as PageName, state })),
  );
