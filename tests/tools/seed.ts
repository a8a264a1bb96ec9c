import fc from "fast-check";

/** Property tests try the same cases on every machine; a failure can be repeated as it is. */
fc.configureGlobal({ seed: 20260422 });
