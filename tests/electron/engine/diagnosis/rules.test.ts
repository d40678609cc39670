// Every rule of every table decides some example, and that example has the right cause.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { causeOf } from '../../../../electron/engine/diagnosis/cause-of.ts';
import { basicCauses, enhancedCauses } from '../../../../electron/engine/diagnosis/code-causes.ts';
import { eventCauses } from '../../../../electron/engine/diagnosis/event-causes.ts';
import { replyCauses } from '../../../../electron/engine/diagnosis/reply-causes.ts';
import { weighEvent } from '../../../../electron/engine/diagnosis/weigh-event.ts';
import { groundOf } from '../../../../electron/engine/protocols/smtp-reply/explain.ts';
import { parseReply } from '../../../../electron/engine/protocols/smtp-reply/parse.ts';
import { phrases } from '../../../../electron/engine/protocols/smtp-reply/phrases.ts';
import { providers } from '../../../../electron/engine/protocols/smtp-reply/providers.ts';
import { receiverCodes } from '../../../../electron/engine/protocols/smtp-reply/receiver-codes.ts';
import { receiverWords } from '../../../../electron/engine/protocols/smtp-reply/receiver-words.ts';
import { eventTypes } from '../../../../shared/health/coverage.ts';
import { type CauseName, causeNames } from '../../../../shared/history/diagnosis.ts';
import { examples } from './examples.ts';

const bounce = (reply: string | null, status: string | null = null, subType = 'Transient/General') =>
  ({ type: 'BOUNCE', subType, status, reply }) as const;

const stated = z.array(z.object({ reply: z.string(), cause: z.string() }));
const corpus = ['causes.json', 'hold-out.json'].flatMap((name) =>
  stated.parse(JSON.parse(readFileSync(new URL(`../../../fixtures/smtp-replies/${name}`, import.meta.url), 'utf8'))),
);

/** The rows that decided an example or a collected reply. */
const deciding = new Set<unknown>(
  [...examples.map(([reply]) => reply), ...corpus.map(({ reply }) => reply)].flatMap((reply) => {
    const ground = groundOf(parseReply(reply));
    return 'row' in ground ? [ground.row] : [];
  }),
);

describe('rules about replies', () => {
  it.each(examples)('%s: %s', (reply, cause) => {
    expect(causeOf(bounce(reply)).cause).toBe(cause);
  });

  it('each decide an example: general words', () => {
    expect(phrases.filter((row) => !deciding.has(row)).map(({ says }) => says.source)).toEqual([]);
  });

  it("each decide an example: receivers' words", () => {
    expect(receiverWords.filter((row) => !deciding.has(row)).map(({ says }) => says.source)).toEqual([]);
  });

  it("each decide an example: receivers' codes", () => {
    const idle = receiverCodes.filter((row) => !deciding.has(row));
    expect(idle.map(({ receiver, from }) => `${receiver} ${from}`)).toEqual([]);
  });

  it('name receivers that are in the list', () => {
    const names = new Set(providers.map(({ name }) => name));
    const strange = [...receiverWords, ...receiverCodes].filter(({ receiver }) => !names.has(receiver));
    expect(strange).toEqual([]);
  });
});

describe('rules about codes alone', () => {
  it.each(Object.entries(enhancedCauses))('X.%s: %s', (code, cause) => {
    const status = code.split('.').length === 3 ? code : `5.${code}`;
    const found = causeOf(bounce(`${status.charAt(0)}50 ${status} -`, null));
    expect(found.cause).toBe(cause);
    expect(found.certainty).not.toBe('certain');
    // The same by the status beside a reply that says nothing.
    expect(causeOf(bounce(null, status)).cause).toBe(cause);
  });

  it.each(Object.entries(basicCauses))('%s: %s', (code, cause) => {
    expect(causeOf(bounce(`${code} -`))).toMatchObject({ cause, certainty: 'guess' });
  });

  it.each(['550 5.0.0 -', '554 -', '550 5.99.9 -', '', '-', '250 2.0.0 OK'])('%s tells of no cause', (reply) => {
    expect(causeOf(bounce(reply))).toMatchObject({ cause: 'undetermined', certainty: 'cannot-tell' });
  });
});

describe('rules about events', () => {
  it.each(eventCauses)('$type $subType: $cause', ({ type, subType, cause }) => {
    const joined = type === 'BOUNCE' ? `Permanent/${subType ?? ''}` : (subType ?? 'Unheard of');
    expect(causeOf({ type, subType: joined, status: null, reply: null }).cause).toBe(cause);
  });

  it('know every type', () => {
    const known = new Set(eventCauses.map(({ type }) => type));
    expect(eventTypes.filter((type) => !known.has(type))).toEqual([]);
  });

  it('leave what they do not know undecided', () => {
    expect(causeOf(bounce(null, null, 'Permanent/SomethingNew'))).toEqual({
      cause: 'undetermined',
      certainty: 'cannot-tell',
      source: null,
    });
    expect(causeOf({ type: 'DELIVERY_DELAY', subType: 'General', status: null, reply: null }).cause).toBe(
      'undetermined',
    );
  });
});

describe('the order of rules', () => {
  const rows: readonly (readonly [string, Parameters<typeof causeOf>[0], CauseName])[] = [
    [
      "SES's own doing before any words",
      bounce('550 5.1.1 user unknown', '5.1.1', 'Permanent/OnAccountSuppressionList'),
      'suppressed-by-account',
    ],
    [
      "SES's own words",
      bounce('Amazon SES has suppressed sending to this address because of bounces', '5.1.1', 'Permanent/General'),
      'suppressed-by-ses',
    ],
    [
      "words before SES's reading",
      bounce('550 5.7.1 Message rejected due to DMARC', '5.7.1', 'Transient/ContentRejected'),
      'authentication',
    ],
    ["a receiver's words before the general ones", bounce('550 Mailbox unavailable or access denied'), 'mailbox-busy'],
    [
      "a receiver's code before the registry's",
      bounce('554 5.7.9 - See https://postmaster.yahooinc.com/error-codes'),
      'authentication',
    ],
    ["an exact code before SES's reading", bounce('550 5.2.2 -', '5.2.2', 'Transient/ContentRejected'), 'mailbox-full'],
    [
      "SES's reading before a general code",
      bounce('550 5.7.1 -', '5.7.1', 'Transient/AttachmentRejected'),
      'attachment-refused',
    ],
    [
      "SES's reading before words that say little",
      bounce('550 5.7.1 local policy', '5.7.1', 'Transient/ContentRejected'),
      'content-refused',
    ],
    ['a general code before a basic one', bounce('552 5.7.1 -'), 'policy'],
    [
      'the last reply after giving up',
      bounce(
        '550 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.0 Unable to lookup DNS for example.invalid>',
      ),
      'domain-unknown',
    ],
    [
      'giving up, where nothing else is said',
      bounce('550 4.4.7 Message expired: unable to deliver in 840 minutes.'),
      'expired',
    ],
  ];
  it.each(rows)('%s', (_what, event, cause) => {
    expect(causeOf(event).cause).toBe(cause);
  });

  it('says how sure it is', () => {
    expect(causeOf(bounce('550 5.1.1 The email account does not exist - gsmtp')).certainty).toBe('certain');
    expect(causeOf(bounce('550 5.1.1 user unknown')).certainty).toBe('certain');
    expect(causeOf(bounce('550 user unknown')).certainty).toBe('likely');
    expect(causeOf(bounce('550 5.1.1 -')).certainty).toBe('likely');
    expect(causeOf(bounce('550 5.7.1 -')).certainty).toBe('guess');
    // docomo answers alike for an unknown address and a filter of the recipient.
    expect(causeOf(bounce('550 Unknown user taro@docomo.ne.jp')).certainty).toBe('likely');
    expect(weighEvent(bounce('550 Unknown user taro@docomo.ne.jp')).meaning?.ja).toContain('受信拒否設定');
  });
});

it('every cause can be reached', () => {
  const reached = new Set<string>([
    ...eventCauses.map(({ cause }) => cause),
    ...Object.values(replyCauses),
    ...Object.values(enhancedCauses),
    'undetermined',
    'waiting',
  ]);
  expect(causeNames.filter((cause) => !reached.has(cause))).toEqual([]);
});

it('is done at once with whatever a receiver says', () => {
  const hostile = ['<a@', 'domain ', 'exceed', 'listed at ', 'user ', 'not allowed to send ', 'is on a '];
  for (const part of hostile) {
    expect(causeNames).toContain(causeOf(bounce(`550 ${part.repeat(400_000)}`)).cause);
  }
});
