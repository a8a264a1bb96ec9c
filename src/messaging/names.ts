/** From worker to tabs: "ask again who you are and whether you may read". Carries nothing. */
export const GATE_CHANGED = "porchlight:gate-changed";

/** Hosts asked for after consent; the manifest's `optional_host_permissions`, word for word. */
export const HOSTS = [
  "https://*.instagram.com/*",
  "https://*.facebook.com/*",
  "https://*.messenger.com/*",
] as const;
