import { facebookReplica } from "./facebook/replica.ts";
import { instagramReplica } from "./instagram/replica.ts";
import type { ReplicaOptions } from "./replica.ts";

/** The page of a replica of either site, as one HTML document. */
export function replicaFor(options: ReplicaOptions): string {
  return options.site === "instagram" ? instagramReplica(options) : facebookReplica(options);
}
