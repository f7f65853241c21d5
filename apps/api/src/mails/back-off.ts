const firstPauseSeconds = 30;
const longestPauseSeconds = 6 * 3_600;
const attempts = 20;

/** Seconds until a letter that failed `failures` times is tried again, doubling up to six hours; null after about three days, when it is given up. */
export function afterFailure(failures: number): number | null {
  if (failures >= attempts) return null;
  return Math.min(firstPauseSeconds * 2 ** (failures - 1), longestPauseSeconds);
}

/** Whether a mail server refused this very letter or address for good (5yz, RFC 5321 §4.2.1), and not just us for now. */
export function isRefusedForGood(error: unknown): boolean {
  const { command, responseCode } = (error ?? {}) as { command?: string; responseCode?: number };
  return (command === 'RCPT TO' || command === 'DATA') && responseCode !== undefined && responseCode >= 500 && responseCode < 600;
}
