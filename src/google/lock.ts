/** How long somebody waits for somebody else's saving, in milliseconds. */
const LOCK_TIMEOUT = 15_000;

/**
 * Runs work while nobody else may save in this spreadsheet. All of it has reached the sheet before the next one starts
 * (src/google/README.md, batches and the lock).
 *
 * @returns undefined when the lock could not be had in time
 */
export function withLock<T>(work: () => T): T | undefined {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(LOCK_TIMEOUT)) return undefined;
  try {
    return work();
  } finally {
    try {
      SpreadsheetApp.flush();
    } finally {
      lock?.releaseLock();
    }
  }
}
