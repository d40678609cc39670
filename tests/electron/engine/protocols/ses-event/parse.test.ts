// SES events as queues hand them over: alone, in envelopes, in the older shape, and what is none.
import { describe, expect, it } from 'vitest';
import { parseSesEvent } from '../../../../../electron/engine/protocols/ses-event/parse.ts';

const mail = { messageId: '0100018f-1', timestamp: '2026-01-02T03:04:05.000Z', destination: ['a@example.com'] };
const bounce = {
  bounceType: 'Permanent',
  bounceSubType: 'General',
  timestamp: '2026-01-02T03:04:06.000Z',
  bouncedRecipients: [{ emailAddress: 'b@example.com', diagnosticCode: 'smtp; 550 5.1.1 user unknown' }],
};

describe('an SES event', () => {
  const event = { eventType: 'Bounce', mail, bounce };

  it('is read alone, from the envelope of SNS and from that of EventBridge', () => {
    const alone = parseSesEvent(JSON.stringify(event), 9);
    expect(alone).toMatchObject({
      type: 'BOUNCE',
      messageId: '0100018f-1',
      atMs: Date.UTC(2026, 0, 2, 3, 4, 6),
      receivedAtMs: 9,
      recipients: ['b@example.com'],
      detail: 'Permanent / General: smtp; 550 5.1.1 user unknown',
    });
    const inSns = { Type: 'Notification', Message: JSON.stringify(event) };
    expect(parseSesEvent(JSON.stringify(inSns), 9)).toEqual(alone);
    const inBridge = { source: 'aws.ses', 'detail-type': 'Email Bounced', detail: event };
    expect(parseSesEvent(JSON.stringify(inBridge), 9)).toEqual(alone);
  });

  it('is read in the older shape of identity notifications', () => {
    const older = { notificationType: 'Complaint', mail, complaint: { complaintFeedbackType: 'abuse' } };
    expect(parseSesEvent(JSON.stringify(older), 9)).toMatchObject({
      type: 'COMPLAINT',
      detail: 'abuse',
      recipients: ['a@example.com'],
      atMs: Date.UTC(2026, 0, 2, 3, 4, 5),
    });
  });

  it('has the space of "Rendering Failure" in its name', () => {
    const failure = { errorMessage: 'Attribute "name" is not present', templateName: 'welcome' };
    expect(parseSesEvent(JSON.stringify({ eventType: 'Rendering Failure', mail, failure }), 9)).toMatchObject({
      type: 'RENDERING_FAILURE',
      detail: 'welcome: Attribute "name" is not present',
    });
  });

  it.each([
    '',
    'not json',
    '[]',
    '{}',
    '{"mail":{}}',
    '{"eventType":"New","mail":{"messageId":"1"}}',
    '{"Message":"{"}',
  ])('is none in %s', (body) => {
    expect(parseSesEvent(body, 9)).toBeNull();
  });
});
