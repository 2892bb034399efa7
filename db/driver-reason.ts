/** Why a statement failed, in the words of the database: Drizzle puts the statement before them, with all its values. */
export function driverReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? driverReason(error.cause) : error.message;
}
