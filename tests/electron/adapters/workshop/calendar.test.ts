// Invitations, printed and read back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printCalendar, readCalendar } from '../../../../electron/adapters/workshop/calendar.ts';
import type { CalendarFields } from '../../../../shared/message/asks.ts';
import { calendarMethods } from '../../../../shared/message/form.ts';

const fieldsOf = (change: Partial<CalendarFields> = {}): CalendarFields => ({
  method: 'REQUEST',
  uid: 'one@example.com',
  sequence: 0,
  summary: 'Review',
  startsAtMs: Date.UTC(2026, 10, 22, 13),
  endsAtMs: Date.UTC(2026, 10, 22, 14),
  location: '',
  description: '',
  organizer: 'mia@example.com',
  attendees: ['bob@example.com'],
  ...change,
});

const printed = (change: Partial<CalendarFields> = {}): string => printCalendar(fieldsOf(change), 0)?.text ?? '';

describe('an invitation', () => {
  it('says in iCalendar what its fields say, and is read as them', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 90 }).map((text) => text.replaceAll(/[\p{Cc}]/gu, '\n'));
    const times = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000);
    fc.assert(
      fc.property(
        words,
        words,
        times,
        times,
        fc.constantFrom(...calendarMethods),
        (summary, description, one, other, method) => {
          const fields = fieldsOf({ summary, description, startsAtMs: one, endsAtMs: other, method });
          const calendar = printCalendar(fields, 0);
          expect(calendar?.method).toBe(method);
          expect(readCalendar(calendar?.text ?? '')).toEqual(fields);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is in lines of 75 octets that end as mail asks, with times in UTC', () => {
    const text = printed({ summary: '会議'.repeat(40) });
    expect(text).toContain('\r\nDTSTART:20261122T130000Z\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('has no line that a value wrote', () => {
    const evil = 'x\r\nATTENDEE:mailto:evil@example.com';
    const text = printed({ uid: evil, summary: evil, location: evil, organizer: evil, attendees: [evil] });
    expect(text.match(/^ATTENDEE/gmu)).toHaveLength(1);
  });

  it('that takes it back says so', () => {
    expect(printed({ method: 'CANCEL' })).toMatch(/METHOD:CANCEL[^]*STATUS:CANCELLED/u);
  });

  it('at no time that can be written is none', () => {
    expect(printCalendar(fieldsOf({ startsAtMs: 9e15 }), 0)).toBeNull();
    expect(printCalendar(fieldsOf({ endsAtMs: -1e15 }), 0)).toBeNull();
  });
});

describe('iCalendar by others', () => {
  const event = (lines: string): string =>
    `BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`;
  const tokyo =
    'BEGIN:VTIMEZONE\nTZID:Tokyo\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0900\nTZOFFSETTO:+0900\nEND:STANDARD\nEND:VTIMEZONE\n';

  it('is read in the zone that it brings', () => {
    const text = event('DTSTART;TZID=Tokyo:20261122T220000\nDURATION:PT1H').replace(
      'BEGIN:VEVENT',
      `${tokyo}BEGIN:VEVENT`,
    );
    expect(readCalendar(text)).toMatchObject({
      startsAtMs: Date.UTC(2026, 10, 22, 13),
      endsAtMs: Date.UTC(2026, 10, 22, 14),
    });
  });

  it.each([
    ['recurs', event('DTSTART:20261122T130000Z\nRRULE:FREQ=DAILY')],
    ['takes all day', event('DTSTART;VALUE=DATE:20261122')],
    ['is in no zone', event('DTSTART:20261122T130000\nDTEND:20261122T140000')],
    ['has no time', event('SUMMARY:x')],
    ['is not there', 'BEGIN:VCALENDAR\nEND:VCALENDAR'],
    ['is cut off', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026'],
    ['is none', 'words'],
    ['is nothing', ''],
  ])('is left as it is where the event %s', (_what, text) => expect(readCalendar(text)).toBeNull());
});
