import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { calendarFile, nextDay } from '../../../../src/features/weekly-routine/calendar-file.ts';

describe('the next day of the week', () => {
  const cases: [from: string, day: number, next: string][] = [
    ['2026-11-22', 7, '2026-11-22'],
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-11-22', 6, '2026-11-28'],
    ['2026-12-31', 5, '2027-01-01'],
  ];
  for (const [from, day, next] of cases) {
    test(`from ${from} the next day ${day} is ${next}`, () => {
      assert.equal(nextDay(from, day), next);
    });
  }
});

describe('the calendar file', () => {
  const file = calendarFile(
    [{ day: 2, minutes: 4, summary: 'Messages, nothing else' }],
    '2026-11-22',
    '14:40',
    'Twenty minutes',
  );

  test('holds a weekly event by the clock on the wall', () => {
    assert.match(file, /^BEGIN:VCALENDAR\r\n/);
    assert.match(file, /\r\nDTSTART:20261124T144000\r\n/);
    assert.match(file, /\r\nDTEND:20261124T144400\r\n/);
    assert.match(file, /\r\nRRULE:FREQ=WEEKLY\r\n/);
    assert.match(file, /\r\nSUMMARY:Messages\\, nothing else\r\n/);
    assert.doesNotMatch(file, /TZID|T144000Z/);
  });

  test('ends its last line, and names a visit the same a week later', () => {
    const visit = { day: 2, minutes: 4, summary: 'x' };
    const later = calendarFile([visit], '2026-11-29', '15:00', 'Twenty minutes');
    const idIn = (text: string) => /^UID:.*$/m.exec(text)?.[0];
    assert.match(file, /END:VCALENDAR\r\n$/);
    assert.ok(idIn(file));
    assert.equal(idIn(later), idIn(file));
  });

  for (const zone of ['America/New_York', 'Pacific/Auckland', 'Europe/London']) {
    test(`is the same in ${zone}`, () => {
      const module = new URL(
        '../../../../src/features/weekly-routine/calendar-file.ts',
        import.meta.url,
      );
      const script = `const { calendarFile } = await import('${module.href}');
        console.log(calendarFile([{ day: 2, minutes: 4, summary: 'x' }], '2026-03-28', '01:30', 'y'));`;
      const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      assert.match(output, /DTSTART:20260331T013000\r\n/);
    });
  }
});
