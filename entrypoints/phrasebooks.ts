import packed from "virtual:phrasebooks";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { layPhrasebooks } from "../src/content/phrasebooks.ts";

// A file of its own, run before a site's script in the same isolated world: the code stays small and readable.
export default defineUnlistedScript(() => layPhrasebooks(packed));
