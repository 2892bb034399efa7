/** Next calls this once, before the first request: a wrong variable stops the server with its name, a database without tables with what makes them. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { readEnv } = await import("@/lib/env");
  const { databaseUrl } = readEnv();
  const [{ database }, { isEmptyDatabase }, { UserError }] = await Promise.all([
    import("@/db/database"),
    import("@/db/migrate"),
    import("@/lib/user-error"),
  ]);
  // One that does not answer may do so later; until then each page says that it does not.
  const isUnprepared = await database().then(isEmptyDatabase, () => false);
  if (isUnprepared) throw new UserError("database-unprepared", { databaseUrl });
}
