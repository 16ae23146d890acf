const monthsOn = 3;
const hour = 9;

/**
 * Three months on, at nine by whatever clock the reader then has: a floating time (RFC 5545, 3.3.5).
 * The 30th of November comes to the last day of February.
 *
 * @param now read by the device's own calendar
 * @returns a moment whose UTC parts are the parts of the floating time
 */
export function inThreeMonths(now: Date): Date {
  const [year, month] = [now.getFullYear(), now.getMonth() + monthsOn];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(now.getDate(), lastDay), hour));
}
