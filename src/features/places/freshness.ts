/** After how many months what is said of a place is no longer to be relied on. */
const monthsFresh = 12;

/**
 * Whether a card's facts were checked too long ago.
 *
 * @param checked the day they were last checked
 * @param now the moment of the build
 */
export function isStale(checked: Date, now: Date): boolean {
  const until = new Date(checked);
  until.setUTCMonth(until.getUTCMonth() + monthsFresh);
  return now.getTime() > until.getTime();
}
