// The whole story weighed: what is said, whose it is, how sure, and what to do next.
import { describe, expect, it } from 'vitest';
import { everyAdvisorAudit } from '../../../../electron/engine/diagnosis/advisor-audits.ts';
import { domainAudits, identityAudits } from '../../../../electron/engine/audits/catalogue.ts';
import type { SuppressionState } from '../../../../shared/history/pages.ts';
import { bounced, delayed, delivered, diagnosed, eventOf, hourMs, minuteMs, sent, sentAtMs } from './stories.ts';

const listed = (rest: Partial<NonNullable<SuppressionState['entry']>> = {}): SuppressionState => ({
  region: 'eu-west-1',
  entry: {
    address: 'hanako@example.jp',
    reason: 'BOUNCE',
    updatedAtMs: sentAtMs - 240 * hourMs,
    messageId: '0100018a-earlier',
    feedbackId: null,
    ...rest,
  },
});

describe('a message that arrived', () => {
  it('is nobody’s fault after greylisting, and says how long it took', () => {
    const late = eventOf('DELIVERY', 25 * minuteMs);
    const { cause, whose, certainty, says, grounds } = diagnosed('delivered', [
      sent,
      delayed(minuteMs, '451 4.7.1 Greylisted'),
      late,
    ]);
    expect({ cause, whose, certainty }).toEqual({ cause: 'delivered', whose: 'nobody', certainty: 'certain' });
    expect(says.en).toContain('after a delay: it took 25 minutes. What held it up: Greylisting');
    expect(says.ja).toContain('25 分');
    expect(grounds.map(({ quote }) => quote)).toContain('451 4.7.1 Greylisted');
  });

  it('late for a reason of the sender’s own says what to mend', () => {
    const slowed = delayed(minuteMs, '421 4.7.28 Gmail has detected an unusual rate of unsolicited mail - gsmtp');
    const { says, next, links } = diagnosed('delivered', [sent, slowed, eventOf('DELIVERY', hourMs)]);
    expect(says.en).not.toContain('nothing needs mending');
    expect(next.at(-1)?.en).toContain('Send only to people who asked for it');
    expect(links).toMatchObject([{ kind: 'advisor', domain: 'example.com' }]);
  });

  it.each([
    ['Mozilla/5.0', 'whether a person did cannot be told'],
    ['Mozilla/5.0 (Windows NT 5.1) Firefox/11.0 (via ggpht.com GoogleImageProxy)', 'the proxy of Gmail'],
    ['Mozilla/5.0 (X11; Linux x86_64) Thunderbird/128.0', 'most likely by a person'],
  ])('opened by %s: %s', (userAgent, words) => {
    const open = eventOf('OPEN', hourMs, { userAgent });
    expect(diagnosed('opened', [sent, delivered, open]).says.en).toContain(words);
  });

  it('by machines, and at last by a person', () => {
    const opens = ['Mozilla/5.0', 'Thunderbird/128.0'].map((userAgent, place) =>
      eventOf('OPEN', hourMs + place, { userAgent }),
    );
    expect(diagnosed('opened', [sent, delivered, ...opens]).says.en).toContain('twice in all: by a mail program');
  });

  it('says of a link followed at once that a filter may have done it', () => {
    const click = eventOf('CLICK', 5_000, { userAgent: 'Mozilla/5.0 (X11) Chrome/130' });
    expect(diagnosed('clicked', [sent, delivered, click]).says.en).toContain('a filter may have done it');
  });

  it('is looked for in the junk folder, unless a person has seen it', () => {
    const by = (userAgent: string, rest = {}) => eventOf('OPEN', hourMs, { userAgent, ...rest });
    const advised = (...after: Parameters<typeof diagnosed>[1]): boolean => {
      const { next, answer, says } = diagnosed('opened', [sent, delivered, ...after]);
      const told = [next.map(({ en }) => en).join(' '), answer.en, says.en];
      const [junk, folder] = [
        told.slice(0, 2).map((text) => text.includes('junk folder')),
        told[2]?.includes('folder'),
      ];
      expect(new Set([...junk, folder]).size).toBe(1);
      return junk[0] === true;
    };
    expect(advised()).toBe(true);
    expect(advised(by('Mozilla/5.0'))).toBe(true);
    expect(advised(by('Thunderbird/128.0', { recipientIs: 'candidate' }))).toBe(true);
    expect(advised(by('Thunderbird/128.0'))).toBe(false);
    expect(advised(eventOf('CLICK', hourMs, { userAgent: 'Mozilla/5.0 (X11) Chrome/130' }))).toBe(false);
  });

  it('may have been dropped by a filter on a phone', () => {
    const onPhone = (...events: Parameters<typeof diagnosed>[1]) =>
      diagnosed('opened', [sent, delivered, ...events], { recipient: 'hanako@i.softbank.jp' });
    expect(onPhone().next[0]?.en).toContain('mail settings of their phone');
    expect(onPhone().answer.ja).toContain('携帯電話の受信設定');
    const seen = onPhone(eventOf('OPEN', hourMs, { userAgent: 'Thunderbird/128.0' }));
    expect(JSON.stringify([seen.next, seen.answer])).not.toContain('phone');
  });

  it('and was reported as spam', () => {
    const complaint = eventOf('COMPLAINT', hourMs, { subType: 'abuse' });
    const { cause, whose, next } = diagnosed('complained', [sent, delivered, complaint]);
    expect({ cause, whose }).toEqual({ cause: 'complained', whose: 'recipient' });
    expect(next[0]?.en).toContain('Stop sending');
    const listedSince = { suppression: [listed({ reason: 'COMPLAINT', updatedAtMs: sentAtMs + hourMs })] };
    const steps = diagnosed('complained', [sent, delivered, complaint], listedSince).next;
    expect(steps.map(({ en }) => en).join(' ')).not.toContain('sent again');
  });

  it('and is not sent again for a report that it was not authenticated', () => {
    const report = eventOf('COMPLAINT', hourMs, { subType: 'auth-failure' });
    const { cause, next } = diagnosed('complained', [sent, delivered, report]);
    expect(cause).toBe('authentication');
    expect(next.map(({ en }) => en).join(' ')).not.toContain('again');
  });

  it('and was taken out of the junk folder', () => {
    const notSpam = eventOf('COMPLAINT', hourMs, { subType: 'not-spam' });
    for (const events of [[sent, delivered, notSpam], [notSpam]]) {
      const { cause, says } = diagnosed('delivered', events);
      expect(cause).toBe('delivered');
      expect(says.en).toContain('it is not spam');
    }
    const { says } = diagnosed('delivered', [sent, delivered, { ...notSpam, recipientIs: 'candidate' }]);
    expect(says.en).not.toContain('it is not spam');
  });

  it('is on the suppression list now', () => {
    const { next, links, cause } = diagnosed('delivered', [sent, delivered], { suppression: [listed()] });
    expect(cause).toBe('delivered');
    expect(next.at(-1)?.en).toContain('on the suppression list now');
    expect(links.map(({ kind }) => kind)).toEqual(['suppression']);
  });
});

describe('a message that came back', () => {
  it('says what the receiver says, whose it is, and what to do', () => {
    const { title, says, whose, certainty, grounds, next } = diagnosed('bounced', [
      sent,
      bounced(
        2_000,
        '550 5.2.2 The email account that you tried to reach is over quota - gsmtp',
        'Transient/MailboxFull',
      ),
    ]);
    expect(title.en).toBe('The mailbox is full');
    expect({ whose, certainty }).toEqual({ whose: 'recipient', certainty: 'certain' });
    expect(says.en).toBe("The recipient's mailbox is full.");
    expect(grounds[1]).toMatchObject({
      says: { en: 'The reply of Google' },
      source: expect.stringContaining('Google'),
    });
    expect(next[0]?.en).toContain('make room');
  });

  it('after the receiver had taken it', () => {
    const { cause, says } = diagnosed('bounced-later', [
      sent,
      delivered,
      bounced(5 * minuteMs, '550 5.1.1 user unknown'),
    ]);
    expect(cause).toBe('mailbox-unknown');
    expect(says.en).toContain('accepted the message at first, and sent it back 5 minutes later');
  });

  it('perhaps as an automatic reply', () => {
    const { says, certainty, next, answer } = diagnosed('bounced-later', [
      sent,
      delivered,
      bounced(minuteMs, null, 'Transient/General'),
    ]);
    expect(says.en).toContain('out-of-office');
    expect(certainty).toBe('cannot-tell');
    expect(next[0]?.en).toContain('Ask the recipient whether it arrived');
    expect(answer.en).not.toContain('could not be delivered');
  });

  it('after SES gave up: the delays before it say why', () => {
    const { cause, certainty, says } = diagnosed('bounced', [
      sent,
      delayed(hourMs, '452 4.2.2 mailbox full'),
      bounced(14 * hourMs, '550 4.4.7 Message expired: unable to deliver in 840 minutes.', 'Transient/General'),
    ]);
    expect({ cause, certainty }).toEqual({ cause: 'mailbox-full', certainty: 'likely' });
    expect(says.en).toContain('SES tried for 14 hours and then gave up');
  });

  it('after SES gave up: what would have said why, and why it gave up so soon', () => {
    const gaveUp = bounced(14 * hourMs, '550 4.4.7 Message expired: unable to deliver in 840 minutes.');
    const { next, grounds } = diagnosed('bounced', [sent, gaveUp]);
    expect(next.at(-1)?.en).toContain('No delay is recorded');
    expect(grounds[1]?.says.en).toBe("SES's own words");
    const soon = diagnosed('bounced', [
      sent,
      delayed(minuteMs, '421 4.7.0 Try again later'),
      bounced(10 * minuteMs, null, 'Transient/CustomTimeoutExceeded'),
    ]);
    expect(soon.next[1]?.en).toContain('MaxDeliverySeconds');
  });

  it.each([
    ['550 Sender verify failed', 'exists and takes mail'],
    ['550 5.7.25 The IP address sending this message does not have a PTR record - gsmtp', 'needs a PTR record'],
    ['450 4.1.8 <a@example.com>: Sender address rejected: Domain not found', 'exist in DNS'],
    ['550 5.4.1 Recipient address rejected: Access denied. [x.prod.outlook.com]', 'administrator has to look'],
  ])('%s: one step, which fits', (reply, step) => {
    const { next } = diagnosed('bounced', [sent, bounced(2_000, reply)]);
    expect(next).toHaveLength(1);
    expect(next[0]?.en).toContain(step);
  });

  it('because the receiver misreads a blocklist is not laid to the sender', () => {
    const reply = '554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver';
    const { whose, says, answer } = diagnosed('bounced', [sent, bounced(2_000, reply)]);
    expect(whose).toBe('receiver');
    expect(says.en).toContain('need not be on it');
    expect(answer.en).not.toContain('on our side');
  });

  it('does not tell a customer as a fact that the address is unknown where the organization may refuse it', () => {
    const reply = '550 5.4.1 Recipient address rejected: Access denied. [x.prod.outlook.com]';
    expect(diagnosed('bounced', [sent, bounced(2_000, reply)]).answer.en).toContain('it may not exist');
  });

  it('without a reason is not guessed at', () => {
    const { cause, whose, certainty } = diagnosed('bounced', [sent, bounced(2_000, '550 5.0.0 -')]);
    expect({ cause, whose, certainty }).toEqual({ cause: 'undetermined', whose: 'unknown', certainty: 'cannot-tell' });
  });

  it('leads to the findings of the very domain where it is authentication', () => {
    const reply =
      "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy. - gsmtp";
    const { whose, links } = diagnosed('bounced', [sent, bounced(2_000, reply)]);
    expect(whose).toBe('sender');
    expect(links[0]).toMatchObject({ kind: 'advisor', domain: 'example.com' });
    expect(links[0]?.kind === 'advisor' ? links[0].audits : []).toContain('ses-dmarc-failing-refused');
    expect(
      diagnosed('bounced', [sent, bounced(2_000, reply)], { senderDomain: null }).links.map(({ kind }) => kind),
    ).toEqual(['web']);
  });

  it.each([
    [
      '550 5.7.26 the sender is unauthenticated. DKIM = did not pass SPF [example.com] with ip: [192.0.2.1] = did not pass - gsmtp',
      'ses-dkim-signing-off',
      'mx-missing',
    ],
    ['550 5.7.30 DKIM = did not pass - gsmtp', 'ses-dkim-signing-off', 'spf-ses-unauthorised'],
    ['550 5.7.27 SPF = did not pass - gsmtp', 'ses-mail-from-spf-without-ses', 'dkim-key-revoked'],
    ['550 5.7.40 no policy - gsmtp', 'dmarc-record-missing', 'dkim-key-revoked'],
  ])('%s: %s, and not %s', (reply, wanted, other) => {
    const [link] = diagnosed('bounced', [sent, bounced(2_000, reply)]).links;
    const audits = link?.kind === 'advisor' ? link.audits : [];
    expect(audits).toContain(wanted);
    expect(audits).not.toContain(other);
  });

  it('names no finding that there is not, or that is about another domain than the sender’s', () => {
    const known = new Set([...domainAudits, ...identityAudits].map(({ id }) => id));
    expect(everyAdvisorAudit.filter((id) => !known.has(id))).toEqual([]);
    expect(everyAdvisorAudit.length).toBeGreaterThan(20);
  });

  it('does not tell a customer that an address is unknown where it may be a filter of their own', () => {
    const { answer, next } = diagnosed('bounced', [sent, bounced(2_000, '550 Unknown user taro@docomo.ne.jp')]);
    expect(answer.ja).toContain('受信拒否の設定');
    expect(next[0]?.en).toContain('settings of their phone');
  });

  it('leads to nothing that the reply asks for', () => {
    const { links } = diagnosed('bounced', [
      sent,
      bounced(2_000, '550 5.1.1 user unknown, see https://evil.example/ - gsmtp'),
    ]);
    expect(JSON.stringify(links)).not.toContain('evil');
  });
});

describe('the address', () => {
  it('was held back by the account: since when, because of which message, and that it does not count', () => {
    const { cause, says, grounds, links, whose } = diagnosed(
      'suppressed',
      [sent, bounced(1_000, null, 'Permanent/OnAccountSuppressionList')],
      { suppression: [listed(), { region: 'us-east-1', entry: null }] },
    );
    expect({ cause, whose }).toEqual({ cause: 'suppressed-by-account', whose: 'sender' });
    expect(says.en).toContain('does not count in the bounce rate');
    const entry = grounds.find(({ quote }) => quote === '0100018a-earlier');
    expect(entry?.says.en).toContain(
      'in eu-west-1 since 2026-10-02 09:00 UTC, because of a bounce of an earlier message, quoted here',
    );
    expect(links.map(({ kind }) => kind)).toEqual(['suppression']);
  });

  it('is not on the list any more', () => {
    const { next, links } = diagnosed(
      'suppressed',
      [sent, bounced(1_000, null, 'Permanent/OnAccountSuppressionList')],
      {
        suppression: [{ region: 'eu-west-1', entry: null }],
      },
    );
    expect(next).toHaveLength(1);
    expect(next[0]?.en).toContain('not on the list any more');
    expect(links).toEqual([]);
  });

  it("was held back by SES's global list, which counts", () => {
    const { cause, says } = diagnosed('suppressed', [sent, bounced(1_000, null, 'Permanent/Suppressed')]);
    expect(cause).toBe('suppressed-by-ses');
    expect(says.en).toContain('counts in your bounce rate');
  });

  it('worked before, or works again since', () => {
    const earlier = { bounced: 2, delivered: 5, lastDeliveredAtMs: sentAtMs - hourMs, complained: false };
    const events = [sent, bounced(1_000, '550 5.1.1 user unknown')];
    const before = diagnosed('bounced', events, { earlier });
    expect(before.next[0]?.en).toContain('worked until 2026-10-12 08:00 UTC');
    expect(before.grounds.at(-1)?.says.en).toContain('5 delivered (the last on 2026-10-12 08:00 UTC), 2 bounced');
    const since = diagnosed('bounced', events, { earlier: { ...earlier, lastDeliveredAtMs: sentAtMs + hourMs } });
    expect(since.next).toHaveLength(1);
    expect(since.next[0]?.en).toContain('has been delivered since');
    expect(since.answer.en).toContain('have arrived since');
    // Other mail that arrives makes this message no smaller.
    const large = diagnosed('bounced', [sent, bounced(1_000, '552 5.3.4 message too large')], {
      earlier: { ...earlier, lastDeliveredAtMs: sentAtMs + hourMs },
    });
    expect(large.next.map(({ en }) => en).join(' ')).not.toContain('delivered since');
  });
});

describe('a message that is on its way, or of which nothing is heard', () => {
  it('waits until SES gives up', () => {
    const { cause, says, next } = diagnosed('delayed', [sent, delayed(minuteMs, '451 4.7.1 Greylisted')]);
    expect(cause).toBe('greylisted');
    expect(says.en).toContain('until 2026-10-12 23:00 UTC');
    expect(next.map(({ en }) => en)).toEqual(['Wait until 2026-10-12 23:00 UTC: SES tries again by itself.']);
  });

  it('waits for no reason that is known', () => {
    const delay = eventOf('DELIVERY_DELAY', minuteMs, { subType: 'General' });
    const { cause, certainty, whose } = diagnosed('delayed', [sent, delay]);
    expect({ cause, certainty, whose }).toEqual({ cause: 'waiting', certainty: 'certain', whose: 'nobody' });
  });

  it('is not said to wait once that time is over', () => {
    const { cause, certainty, says } = diagnosed('delayed', [sent, delayed(minuteMs, '451 4.7.1 Greylisted')], {
      nowMs: sentAtMs + 30 * hourMs,
    });
    expect({ cause, certainty }).toEqual({ cause: 'not-heard-of', certainty: 'cannot-tell' });
    expect(says.en).toContain('that time is over');
  });

  it('is not said to have been sent where the address was on the suppression list', () => {
    const { cause, says, answer } = diagnosed('sent', [sent], { suppression: [listed()] });
    expect(cause).toBe('not-heard-of');
    expect(says.en).toContain('probably not sent it');
    expect(answer.en).toContain('may not have been sent');
    const since = diagnosed('sent', [sent], { suppression: [listed({ updatedAtMs: sentAtMs + minuteMs })] });
    expect(since.answer.en).toContain('We sent the e-mail');
  });

  it('is not called silent where an event may be about it', () => {
    const open = eventOf('OPEN', hourMs, { recipientIs: 'candidate' });
    expect(diagnosed('sent', [sent, open]).says.en).toContain('does not say which recipient');
  });

  it('is never called lost', () => {
    const reason = { en: 'No destination hears of deliveries.', ja: '配信を受け取る送信先がありません。' };
    const step = { en: 'Add DELIVERY to a destination.', ja: '送信先に配信を追加してください。' };
    const gap = { fromMs: sentAtMs, untilMs: null, says: reason, reasons: [reason], next: [step] };
    const { cause, whose, certainty, says, grounds, next } = diagnosed('sent', [sent], { gaps: [gap] });
    expect({ cause, whose, certainty }).toEqual({ cause: 'not-heard-of', whose: 'unknown', certainty: 'cannot-tell' });
    expect(says.en).toContain('no proof that it did not arrive');
    expect(grounds.map(({ says: ground }) => ground)).toContain(reason);
    expect(next[0]).toBe(step);
  });
});

describe('weak evidence', () => {
  it('is called so where only a log line is known', () => {
    const trace = eventOf('BOUNCE', 0, { messageId: null, strength: 'trace', sentAtMs: null });
    const { certainty, says } = diagnosed('traced', [trace]);
    expect(certainty).toBe('cannot-tell');
    expect(says.en).toContain('weak evidence');
  });

  it('gives way to what is surely about this recipient', () => {
    const named = bounced(1_000, '550 5.1.1 user unknown');
    const other = { ...bounced(2_000, '552 5.2.2 mailbox full'), recipientIs: 'candidate' as const };
    expect(diagnosed('bounced', [sent, named, other])).toMatchObject({
      cause: 'mailbox-unknown',
      certainty: 'certain',
    });
  });

  it('is never laid to one of several recipients', () => {
    const complaint = eventOf('COMPLAINT', hourMs, { subType: 'abuse', recipientIs: 'candidate' });
    const { certainty, says, next, answer } = diagnosed('complained', [sent, delivered, complaint]);
    expect(certainty).toBe('guess');
    expect(says.en).toContain('one of those it may concern');
    expect(next.map(({ en }) => en).join(' ')).not.toContain('Stop sending');
    expect(answer.en).not.toContain('spam,');
  });
});

describe('a message that SES did not send', () => {
  it('for its template', () => {
    const failure = eventOf('RENDERING_FAILURE', 0, { subType: 'receipt', reply: "Attribute 'name' is not present" });
    const { cause, certainty, grounds, links } = diagnosed('not-rendered', [failure]);
    expect({ cause, certainty }).toEqual({ cause: 'rendering-failed', certainty: 'certain' });
    expect(grounds.map(({ quote }) => quote)).toContain("Attribute 'name' is not present");
    expect(links).toMatchObject([{ kind: 'template', template: 'receipt', region: 'us-east-1' }]);
  });

  it('for a virus', () => {
    const { cause, says } = diagnosed('rejected', [sent, eventOf('REJECT', 0, { subType: 'Bad content' })]);
    expect(cause).toBe('virus');
    expect(says.en).toContain('SES stopped, and sent nothing');
  });
});
