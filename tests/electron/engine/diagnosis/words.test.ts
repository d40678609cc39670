// The words of a diagnosis: there for every cause and every ending, and a customer's text that gives nothing away.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causeTexts } from '../../../../electron/engine/diagnosis/cause-texts.ts';
import { causeTitles } from '../../../../electron/engine/diagnosis/cause-titles.ts';
import { diagnose, type DiagnosisAsk } from '../../../../electron/engine/diagnosis/diagnose.ts';
import { eventCauses } from '../../../../electron/engine/diagnosis/event-causes.ts';
import { eventTypes } from '../../../../shared/health/coverage.ts';
import { type Diagnosis, causeNames } from '../../../../shared/history/diagnosis.ts';
import { messageStates } from '../../../../shared/history/search.ts';
import type { MailEvent } from '../../../../shared/mail-event.ts';
import type { Text } from '../../../../shared/text.ts';
import { examples } from './examples.ts';
import { askOf, delayed, delivered, eventOf, minuteMs, sent } from './stories.ts';

/** What a customer must not read: codes, hosts, and the words of those who run mail. */
const internals =
  /\bSES\b|Amazon|AWS|SMTP|\b[245]\.\d{1,3}\.\d{1,3}\b|\b[45]\d\d\b|\bSPF\b|DKIM|DMARC|\bDNS\b|\bMX\b|\bIP\b|bounce|suppress|blocklist|reputation|バウンス|サプレッション|苦情|評価|レピュテーション|undefined|null/iu;
const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;

const textsOf = ({ title, says, answer, next, grounds, links }: Diagnosis): readonly Text[] => [
  title,
  says,
  answer,
  ...next,
  ...grounds.map((ground) => ground.says),
  ...links.map((link) => link.says),
];

describe('for every cause', () => {
  it.each(causeNames)('%s', (cause) => {
    const { says, next, retry, afterwards, answer } = causeTexts[cause];
    const all = [
      causeTitles[cause],
      says,
      answer,
      ...next,
      ...(retry === undefined ? [] : [retry]),
      ...(afterwards ?? []),
    ];
    for (const { en, ja } of all) {
      expect(ja).toMatch(japanese);
      expect(en).not.toMatch(japanese);
      expect(`${en}${ja}`).not.toMatch(/[!！]/u);
    }
    for (const { en, ja } of [says, answer, ...next]) {
      expect(en).toMatch(/^[A-Z].*\.$/u);
      expect(ja).toMatch(/(?:です|ます|ません|ください|でした|ました|せん)[。）]|。$/u);
    }
    // Two steps at the least, or one and what to do once it is over.
    expect(next.length + (retry === undefined ? 0 : 1)).toBeGreaterThan(0);
    expect(answer.en).not.toMatch(internals);
    expect(answer.ja).not.toMatch(internals);
  });
});

/** Each rule about events and each example, in each state in which it may be met. */
const asks: readonly DiagnosisAsk[] = [
  ...examples.flatMap(([reply]) => [
    askOf('bounced', [sent, eventOf('BOUNCE', minuteMs, { subType: 'Transient/General', reply })]),
    askOf('bounced-later', [sent, delivered, eventOf('BOUNCE', minuteMs, { subType: 'Permanent/General', reply })]),
    askOf('delayed', [sent, delayed(minuteMs, reply)]),
  ]),
  ...eventCauses.flatMap(({ type, subType }) =>
    messageStates.map((state) => askOf(state, [sent, eventOf(type, minuteMs, { subType })])),
  ),
];

it('no text for a customer gives anything away', () => {
  const told = asks.flatMap((ask) => {
    const { answer } = diagnose(ask);
    return [answer.en, answer.ja].filter((text) => internals.test(text));
  });
  expect([...new Set(told)]).toEqual([]);
});

it('no text for a customer promises anything', () => {
  const promises = /\bwe will\b|will arrive|by itself|いたします|届きます/iu;
  const told = asks.flatMap((ask) => {
    const { answer } = diagnose(ask);
    return [answer.en, answer.ja].filter((text) => promises.test(text));
  });
  expect([...new Set(told)]).toEqual([]);
});

it('the customer is not told as a fact what is a guess', () => {
  const guessed = diagnose(askOf('bounced', [sent, eventOf('BOUNCE', minuteMs, { reply: '550 mailbox unavailable' })]));
  expect(guessed).toMatchObject({ cause: 'mailbox-unknown', certainty: 'guess' });
  expect(guessed.answer.en).toContain('Why is not clear.');
});

it('the customer is told when, and to which address', () => {
  const { answer } = diagnose(
    askOf('bounced', [sent, eventOf('BOUNCE', minuteMs, { reply: '550 5.1.1 user unknown' })]),
  );
  expect(answer.en).toBe(
    'The e-mail that we sent to hanako@example.jp on October 12, 2026, 09:00 UTC could not be delivered. Your mail service says that this address does not exist. Please check its spelling, and give us the right one; we can then send it again.',
  );
  expect(answer.ja).toBe(
    '2026 年 10 月 12 日 09:00（UTC）に hanako@example.jp 宛てにお送りしたメールは、お届けできませんでした。ご利用のメールサービスから、このアドレスは存在しないという応答がありました。アドレスのつづりをご確認のうえ、正しいアドレスをお知らせください。改めてお送りできます。',
  );
});

const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '\u202e550 5.1.1 nwonknu resu\u0000',
    '5.1.1',
    'Permanent/General',
    '',
    '550 5.7.26 - gsmtp',
    '<'.repeat(5_000),
  ),
);
const timeMs = fc.integer({ min: 0, max: 4_102_444_800_000 });
const event: fc.Arbitrary<MailEvent> = fc
  .record({
    type: fc.constantFrom(...eventTypes),
    recipientIs: fc.constantFrom('named' as const, 'candidate' as const),
    atMs: timeMs,
    sentAtMs: fc.option(timeMs),
    subType: fc.option(strange),
    status: fc.option(strange),
    reply: fc.option(strange),
    expiresAtMs: fc.option(timeMs),
    userAgent: fc.option(strange),
  })
  .map(({ type, ...rest }) => eventOf(type, 0, rest));
const ask: fc.Arbitrary<DiagnosisAsk> = fc
  .record({
    recipient: strange,
    state: fc.constantFrom(...messageStates),
    events: fc.array(event, { maxLength: 6 }),
    senderDomain: fc.option(strange),
    nowMs: timeMs,
  })
  .map(({ state, events, ...rest }) => askOf(state, events, rest));

it('whatever the story, there is something to say in both languages, and it stays readable', () => {
  fc.assert(
    fc.property(ask, (one) => {
      const diagnosis = diagnose(one);
      expect(causeNames).toContain(diagnosis.cause);
      for (const { en, ja } of textsOf(diagnosis)) {
        expect(en.trim()).not.toBe('');
        expect(ja.trim()).not.toBe('');
        expect(`${en}${ja}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000]|undefined|NaN/u);
      }
      expect(diagnosis.next.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

it('quotes no megabytes', () => {
  const { grounds, says } = diagnose(
    askOf('bounced', [sent, eventOf('BOUNCE', 0, { reply: `550 5.1.1 ${'x'.repeat(2_000_000)}` })]),
  );
  expect(Math.max(...grounds.map(({ quote }) => quote?.length ?? 0))).toBeLessThan(2_100);
  expect(says.en.length).toBeLessThan(1_000);
});
