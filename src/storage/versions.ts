/** Turns a stored shape of version n (index n - 1) into version n + 1. Pure; never edited once released. */
export type Migration = (old: Record<string, unknown>) => Record<string, unknown>;

/** The current version is one more than the number of migrations. */
export function upgrade(value: unknown, migrations: readonly Migration[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  const from = (value as { version?: unknown }).version;
  if (typeof from !== "number" || from < 1) return value;
  return migrations.slice(from - 1).reduce((shape, step) => step(shape), value as Record<string, unknown>);
}

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** Upgrades, then parses. `undefined` when the value is damaged: the caller says so, it never passes silently. */
export function revive<T>(
  value: unknown,
  schema: Schema<T>,
  migrations: readonly Migration[] = [],
): T | undefined {
  const parsed = schema.safeParse(upgrade(value, migrations));
  return parsed.success ? parsed.data : undefined;
}
