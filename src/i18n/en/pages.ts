import { common } from "./common.ts";
import { options } from "./options.ts";
import { popup } from "./popup.ts";
import { welcome } from "./welcome.ts";

export const pages = { common, welcome, popup, options } as const;
