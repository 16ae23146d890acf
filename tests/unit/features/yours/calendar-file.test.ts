import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { calendarFile } from '../../../../src/features/yours/calendar-file.ts';

describe('a calendar file', () => {
  const check = {
    slug: 'conversation-check',
    title: 'Listening; or, talking?',
    address: 'https://listen-first.example/assess/conversation-check/',
  };
  const lines = calendarFile(check, new Date('2026-11-22T12:00:00Z')).split('\r\n');

  test('holds one appointment at nine, whatever the zone', () => {
    assert.ok(lines.includes('DTSTART:20270222T090000'));
    assert.ok(lines.includes('DTEND:20270222T091500'));
    assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 1);
    assert.ok(!lines.some((line) => /TZID|VTIMEZONE/.test(line)));
  });

  test('says what to do and where, with commas and semicolons escaped', () => {
    assert.ok(lines.includes('SUMMARY:Repeat: Listening\\; or\\, talking?'));
    assert.ok(lines.some((line) => line.startsWith('URL') && line.endsWith(check.address)));
  });

  test('is whole: begun, ended, named, no line over 75 bytes', () => {
    assert.equal(lines[0], 'BEGIN:VCALENDAR');
    assert.deepEqual(lines.slice(-2), ['END:VCALENDAR', '']);
    assert.ok(lines.some((line) => line.startsWith('UID:conversation-check-2027-02-22@')));
    assert.ok(lines.includes('PRODID:-//listen-first.example//repeat//EN'));
    assert.ok(lines.includes('DTSTAMP:20261122T120000Z'));
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
  });
});
