import type { pages as en } from "../en/pages.ts";
import type { Translation } from "../index.ts";
import { common } from "./common.ts";
import { options } from "./options.ts";
import { popup } from "./popup.ts";
import { welcome } from "./welcome.ts";

export const pages: Translation<typeof en> = { common, welcome, popup, options };
