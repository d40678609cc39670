// The shop's month: plausible as a whole, the same each time, and each message a story that holds together.
import { describe, expect, it } from 'vitest';
import { printEvent } from '../../../../../electron/demo/ses/messages/print-event.ts';
import { unsignedIdentity } from '../../../../../electron/demo/ses/month/incidents.ts';
import { eventsIn, openMonth, suppressedBy } from '../../../../../electron/demo/ses/month/open-month.ts';
import { dayMs, dayOf, hourMs, type Planned, startOfDay } from '../../../../../electron/demo/ses/month/planned.ts';
import { demoStories } from '../../../../../electron/demo/ses/month/stories.ts';

const account = { accountId: '111122223333', region: 'us-east-1' };
const nowMs = Date.parse('2026-11-20T09:00:00Z');
const month = openMonth(account, nowMs);
const today = dayOf(nowMs);

const all = month.plannedIn(month.sinceMs, nowMs);
const countOf = (is: string): number => all.flatMap(({ turns }) => turns).filter((turn) => turn.is === is).length;
type AnyTurn = Planned['turns'][number];
const isKeptBack = (turn: AnyTurn): boolean => 'subType' in turn && turn.subType === 'OnAccountSuppressionList';
const isComplaint = (turn: AnyTurn): boolean => turn.is === 'complaint' && !isKeptBack(turn);
const isFinal = (turn: AnyTurn): boolean =>
  turn.is === 'delivery' || turn.is === 'bounce' || turn.is === 'reject' || isKeptBack(turn);

describe('the month as a whole', () => {
  it.each([
    ['events', all.flatMap(({ turns }) => turns).length, 47_000, 60_000],
    ['sends', countOf('send'), 17_000, 23_000],
    ['deliveries', countOf('delivery'), 16_000, 22_000],
    ['bounces', countOf('bounce'), 300, 1100],
    ['delays', countOf('delay'), 500, 1500],
    ['opens', countOf('open'), 7000, 13_000],
    ['clicks', countOf('click'), 1200, 3000],
    ['complaints', all.flatMap(({ turns }) => turns).filter(isComplaint).length, 3, 25],
    ['rejects', countOf('reject'), 1, 12],
    ['rendering failures', countOf('rendering-failure'), 8, 60],
    ['unsubscriptions', countOf('subscription'), 10, 60],
  ])('has plausibly many %s: %i', (_what, count, least, most) => {
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  });

  it("has Microsoft answer with the Message-ID that SES gave it, as the month's region writes it", () => {
    const told = eventsIn(month, nowMs - 2 * hourMs, nowMs).flatMap(({ message, happening }) =>
      happening.kind === 'delivery' && happening.smtpResponse.includes('amazonses')
        ? [happening.smtpResponse.includes(`<${message.id}@email.amazonses.com>`)]
        : [],
    );
    expect(new Set(told)).toEqual(new Set([true]));
  });

  it('sleeps at night', () => {
    const inHour = (hour: number) =>
      all.filter(({ atMs }) => Math.floor(((atMs + 9 * hourMs) % dayMs) / hourMs) === hour);
    expect(inHour(3).length * 8).toBeLessThan(inHour(12).length);
  });

  it('is the same mail for the same days an hour later', () => {
    const later = openMonth(account, nowMs + hourMs);
    const stretch = [nowMs - 2 * dayMs, nowMs] as const;
    expect(later.plannedIn(...stretch)).toEqual(month.plannedIn(...stretch));
    const before = nowMs - 3 * hourMs;
    expect(eventsIn(later, before, nowMs).map(printEvent)).toEqual(eventsIn(month, before, nowMs).map(printEvent));
  });
});

describe('each message', () => {
  it('begins with its sending, or could not be rendered', () => {
    const odd = all.filter(({ turns: [first] }) => first?.is !== 'send' && first?.is !== 'rendering-failure');
    expect(odd.map(({ day, serial }) => [day, serial])).toEqual([]);
    expect(
      all.filter(({ turns: [first, second] }) => first?.is === 'rendering-failure' && second !== undefined),
    ).toEqual([]);
  });

  it('has its turns in order, and for each recipient one end', () => {
    const wrong = all.filter(({ turns, addresses }) => {
      const times = turns.map(({ afterMs }) => afterMs);
      const ends = turns.filter(isFinal);
      const isMixed = ends.some((end, index) => ends.findIndex((one) => placeOf(one) === placeOf(end)) !== index);
      const isOpen = turns[0]?.is === 'send' && ends.length !== addresses.length && ends[0]?.is !== 'reject';
      return isMixed || isOpen || times.some((time, index) => time < (times[index - 1] ?? 0));
    });
    expect(wrong.map(({ day, serial }) => [day, serial])).toEqual([]);
  });

  it('is opened only after it was delivered', () => {
    const early = all.filter(({ turns }) => {
      const delivered = turns.find(({ is }) => is === 'delivery')?.afterMs ?? Infinity;
      return turns.some(
        (turn) => (turn.is === 'open' || turn.is === 'click' || isComplaint(turn)) && turn.afterMs < delivered,
      );
    });
    expect(early.map(({ day, serial }) => [day, serial])).toEqual([]);
  });

  it('is found by its id, with all that became of it', () => {
    const [event] = eventsIn(month, nowMs - dayMs, nowMs - dayMs + hourMs);
    const found = month.find(event?.message.id ?? '');
    expect(found).toEqual(event?.message);
    expect(found === null ? [] : month.eventsOf(found).map(({ happening }) => happening.kind)).toContain('send');
    expect(month.find('0100000000000000-00000000-0000-4000-8000-000000000000-000000')).toBeNull();
  });
});

const placeOf = (turn: Planned['turns'][number]): number => ('to' in turn ? turn.to : 0);

describe('the incidents', () => {
  const refusedBy = (status: string): readonly Planned[] =>
    all.filter(({ turns }) => turns.some((turn) => turn.is === 'bounce' && turn.status === status));

  it('of one domain begin two days ago, at those who look at DMARC', () => {
    const refused = [...refusedBy('5.7.26'), ...refusedBy('5.7.515')];
    expect(new Set(refused.map(({ kind }) => kind.identity))).toEqual(new Set([unsignedIdentity]));
    expect(refused.length).toBeGreaterThan(30);
    expect(Math.min(...refused.map(({ atMs }) => atMs))).toBeGreaterThan(startOfDay(today - 2));
    const delivered = all.filter(
      ({ kind, addresses, atMs, turns }) =>
        kind.identity === unsignedIdentity &&
        atMs > startOfDay(today - 1) &&
        addresses[0]?.endsWith('@gmail.com') &&
        turns.some(({ is }) => is === 'delivery'),
    );
    expect(delivered.map(({ day, serial }) => [day, serial])).toEqual([]);
  });

  it('of a block list last an afternoon, at one receiver', () => {
    const listed = all.filter(({ turns }) =>
      turns.some((turn) => turn.is === 'bounce' && turn.reply?.includes('S3140')),
    );
    expect(listed.length).toBeGreaterThan(2);
    expect(new Set(listed.map(({ atMs }) => dayOf(atMs)))).toEqual(new Set([today - 9]));
  });
});

describe('who is suppressed', () => {
  it('complained in the month, each about a letter', () => {
    const complaints = all.flatMap(({ addresses, atMs, turns }) =>
      turns.some((turn) => isComplaint(turn) && atMs + turn.afterMs <= nowMs) ? addresses : [],
    );
    const listed = suppressedBy(account, nowMs).filter(({ reason }) => reason === 'COMPLAINT');
    expect(complaints.length).toBeGreaterThan(0);
    expect(listed.map(({ address }) => address).toSorted()).toEqual(complaints.toSorted());
  });

  it('gets nothing more, whatever it is and whenever one looks', () => {
    for (const daysLater of [0, 14, 30]) {
      const thenMs = nowMs + daysLater * dayMs;
      const then = openMonth(account, thenMs);
      const complained = suppressedBy(account, thenMs).filter(({ reason }) => reason === 'COMPLAINT');
      const since = new Map(complained.map(({ address, updatedAtMs }) => [address, updatedAtMs]));
      const later = then
        .plannedIn(then.sinceMs, thenMs)
        .filter(({ addresses: [address = ''], atMs }) => atMs > (since.get(address) ?? Infinity));
      expect(later.length).toBeGreaterThan(0);
      const ends = later.map(({ turns }) =>
        turns.map((turn) => (isKeptBack(turn) ? `${turn.is}, kept back` : turn.is)).join(', '),
      );
      expect(new Set(ends)).toEqual(new Set(['send, complaint, kept back']));
    }
  });

  it('unsubscribed in the month: gets no more letters, but all other mail', () => {
    const left = new Map(
      all.flatMap(({ addresses: [address = ''], atMs, turns }) =>
        turns.filter(({ is }) => is === 'subscription').map(({ afterMs }) => [address, atMs + afterMs] as const),
      ),
    );
    const later = all.filter(({ addresses: [address = ''], atMs }) => atMs > (left.get(address) ?? Infinity));
    expect(later.length).toBeGreaterThan(0);
    expect(later.filter(({ kind }) => kind.name === 'letter')).toEqual([]);
    expect(countOf('subscription')).toBe(left.size);
  });

  it('bounced in the month, by a message that is there', () => {
    const suppressed = suppressedBy(account, nowMs);
    expect(suppressed.length).toBeGreaterThan(60);
    expect(suppressed.filter(({ messageId }) => month.find(messageId ?? '') === null)).toEqual([]);
    expect(suppressed.map(({ address }) => address)).toContain('mika.sugita@yahoo.co.jp');
  });
});

describe('the stories', () => {
  it.each(demoStories)('of $addresses is told: $name', ({ addresses }) => {
    const [address = ''] = addresses;
    expect(all.filter((planned) => planned.addresses.includes(address)).length).toBeGreaterThan(0);
  });
});
