// An invitation as iCalendar (RFC 5545, RFC 5546), printed from the fields of a form and read into them.
import ICAL from 'ical.js';
import { type Calendar, calendarMethods } from '../../../shared/message/form.ts';
import type { CalendarFields } from '../../../shared/message/asks.ts';

// RFC 5545 3.1: 75 octets, of which it does not count the blank that a folded line begins with.
ICAL.foldLength = 74;

/** In UTC, which asks for no definition of a time zone. Null where a time is none that iCalendar can write. */
export function printCalendar(fields: CalendarFields, nowMs: number): Calendar | null {
  const { method, uid, sequence, summary, startsAtMs, endsAtMs, location, description, organizer, attendees } = fields;
  const [stamp, start, end] = [nowMs, startsAtMs, endsAtMs].map(timeOf);
  if (!stamp || !start || !end) return null;
  const event = new ICAL.Component('vevent');
  const add = (name: string, value: unknown, parameters: { readonly [name: string]: string } = {}): void => {
    const property = event.addPropertyWithValue(name, value);
    for (const [parameter, said] of Object.entries(parameters)) property.setParameter(parameter, said);
  };
  add('uid', onOneLine(uid));
  add('dtstamp', stamp);
  add('dtstart', start);
  add('dtend', end);
  add('sequence', sequence);
  add('summary', wellFormed(summary));
  if (location !== '') add('location', wellFormed(location));
  if (description !== '') add('description', wellFormed(description));
  // RFC 5546 3.2.5.
  add('status', method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED');
  if (organizer !== '') add('organizer', mailto(organizer));
  for (const attendee of attendees) add('attendee', mailto(attendee), invited);
  const calendar = new ICAL.Component('vcalendar');
  for (const [name, value] of [
    ['prodid', '-//Plumbline//Plumbline//EN'],
    ['version', '2.0'],
    ['method', method],
  ] as const)
    calendar.addPropertyWithValue(name, value);
  calendar.addSubcomponent(event);
  return { method, text: `${calendar.toString()}\r\n` };
}

const invited = { role: 'REQ-PARTICIPANT', partstat: 'NEEDS-ACTION', rsvp: 'TRUE' };

/** Null where it holds no event, several, one that recurs, or one without a moment: all day long, or in no zone. */
export function readCalendar(text: string): CalendarFields | null {
  try {
    return fieldsOf(new ICAL.Component(ICAL.parse(text) as unknown[]));
  } catch {
    // What is no iCalendar is said to be none by its null.
    return null;
  }
}

function fieldsOf(calendar: ICAL.Component): CalendarFields | null {
  const [event, another] = calendar.getAllSubcomponents('vevent');
  if (event === undefined || another !== undefined) return null;
  const recurs = ['rrule', 'rdate', 'exdate', 'recurrence-id'].some((name) => event.hasProperty(name));
  const { startDate, endDate, uid, sequence, summary, location, description, organizer, attendees } = new ICAL.Event(
    event,
  );
  const [startsAtMs, endsAtMs] = [momentOf(startDate), momentOf(endDate)];
  if (recurs || startsAtMs === null || endsAtMs === null) return null;
  const said = calendar.getFirstPropertyValue('method');
  return {
    method: calendarMethods.find((method) => method === String(said).toUpperCase()) ?? 'PUBLISH',
    uid: uid ?? '',
    sequence: sequence ?? 0,
    summary: summary ?? '',
    startsAtMs,
    endsAtMs,
    location: location ?? '',
    description: description ?? '',
    organizer: bare(organizer),
    attendees: attendees.map((attendee) => bare(attendee.getFirstValue())),
  };
}

/** RFC 5545 3.3.5 writes years of four digits. */
function timeOf(atMs: number): ICAL.Time | null {
  const isWritable = atMs >= Date.UTC(1000, 0) && atMs < Date.UTC(10_000, 0);
  return isWritable ? ICAL.Time.fromJSDate(new Date(atMs), true) : null;
}

function momentOf(time: ICAL.Time | null): number | null {
  if (time === null || time.isDate || time.zone === ICAL.Timezone.localTimezone) return null;
  return time.toUnixTime() * 1000;
}

const onOneLine = (text: string): string => wellFormed(text).replaceAll(/[\r\n]+/gu, ' ');
const mailto = (address: string): string => `mailto:${onOneLine(address).trim()}`;
const bare = (address: unknown): string => (typeof address === 'string' ? address.replace(/^mailto:/iu, '') : '');

/** RFC 5545 3.1: no control character but the tab; a text's line breaks are escaped. */
function wellFormed(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is taken out
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, '');
}
