// A calendar part that does not say what it wants.
import { draftMimeCalendarMethod } from '../../../../../electron/engine/audits/draft-mime/calendar-method.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimeCalendarMethod, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'none',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`,
    verdict: 'not-applicable',
  },
  {
    title: 'with',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\n`,
    verdict: 'pass',
  },
  {
    title: 'without',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n`,
    verdict: 'fail',
  },
]);
