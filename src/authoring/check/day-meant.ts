import { z } from 'astro/zod';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** How people write days: with the year first, in numbers, and with the month in words. */
const forms = {
  yearFirst: /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/,
  numbers: /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})$/,
  dayFirst: /^(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]{3})[a-z]*[.,]? (\d{4})$/i,
  monthFirst: /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i,
} as const;

/**
 * A day as a file holds it, of one written otherwise; null where it is none, or may be two. Of
 * 3/4/2026 nobody knows which is the month, unless one of both is too great for it.
 */
export function dayMeant(written: string): string | null {
  const text = written.trim();
  const [, year, month, day] = forms.yearFirst.exec(text) ?? [];
  if (year && month && day) return dayOf(year, month, day);
  const [, first, sign, second, ofYear] = forms.numbers.exec(text) ?? [];
  if (first && second && ofYear) return inNumbers(first, second, ofYear, sign === '.');
  const [, dayNumber, ofMonth, inYear] = forms.dayFirst.exec(text) ?? [];
  if (dayNumber && ofMonth && inYear) return dayOf(inYear, numberOf(ofMonth), dayNumber);
  const [, monthName = '', number, last] = forms.monthFirst.exec(text) ?? [];
  return number && last ? dayOf(last, numberOf(monthName), number) : null;
}

/** @param isDayFirst whether it is written with full stops, where the day comes first everywhere */
function inNumbers(first: string, second: string, year: string, isDayFirst: boolean) {
  if (isDayFirst || Number(first) > 12) return dayOf(year, second, first);
  return Number(second) > 12 || first === second ? dayOf(year, first, second) : null;
}

const numberOf = (month: string) => String(months.indexOf(month.toLowerCase()) + 1);

function dayOf(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return z.iso.date().safeParse(text).success ? text : null;
}
