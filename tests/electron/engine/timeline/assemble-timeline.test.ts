// A message's timeline: who it is about, how it went for each, what is not known and why.
import { describe, expect, it } from 'vitest';
import { assembleTimeline } from '../../../../electron/engine/timeline/assemble-timeline.ts';
import type { ToldEvent } from '../../../../electron/engine/timeline/timeline-ask.ts';
import type { TimelineAsk } from '../../../../electron/engine/timeline/timeline-ask.ts';
import type { RecipientStory } from '../../../../shared/timeline.ts';
import { coverageOf, messageId, s3Source, sentAtMs, timelineAsk, toldEvent } from '../../../fakes/told-events.ts';

const minute = 60_000;
const hour = 60 * minute;
const at = (afterMs: number) => ({ atMs: sentAtMs + afterMs });

function only(events: readonly ToldEvent[], change: Partial<TimelineAsk> = {}): RecipientStory {
  const { stories } = assembleTimeline(timelineAsk(events, change));
  expect(stories).toHaveLength(1);
  return stories[0] as RecipientStory;
}

describe('the recipients', () => {
  it('have a story each, those included whom the message alone names', () => {
    const { stories } = assembleTimeline(
      timelineAsk(
        [
          toldEvent('DELIVERY', at(900)),
          toldEvent('BOUNCE', { ...at(1200), recipient: 'bob@example.net', subType: 'Permanent/General' }),
        ],
        { destinations: ['ANN@example.net', 'bob@example.net', 'cat@example.net'] },
      ),
    );
    expect(stories.map(({ recipient, recipientIs, state }) => [recipient, recipientIs, state])).toEqual([
      ['ann@example.net', 'named', 'delivered'],
      ['bob@example.net', 'named', 'bounced'],
      ['cat@example.net', 'named', 'sent'],
    ]);
    // The address that only the message names is not called lost: nothing was heard of it.
    expect(stories[2]?.gaps).toMatchObject([{ fromMs: sentAtMs, untilMs: null }]);
  });

  it('of whom one may have complained are not all said to have', () => {
    const both = ['ann@example.net', 'bob@example.net'];
    const { stories, blindSpots } = assembleTimeline(
      timelineAsk([
        ...both.map((recipient) => toldEvent('DELIVERY', { ...at(900), recipient })),
        ...both.map((recipient) => toldEvent('COMPLAINT', { ...at(hour), recipient, recipientIs: 'candidate' })),
      ]),
    );
    expect(stories.map(({ state, entries }) => [state, entries.length])).toEqual([
      ['delivered', 2],
      ['delivered', 2],
    ]);
    expect(blindSpots.some(({ en }) => en.includes('which recipient'))).toBe(true);
  });

  it('who are candidates alone come last', () => {
    const { stories } = assembleTimeline(
      timelineAsk([
        toldEvent('OPEN', { recipient: 'zoe@example.net', recipientIs: 'candidate' }),
        toldEvent('DELIVERY', at(1)),
      ]),
    );
    expect(stories.map(({ recipientIs }) => recipientIs)).toEqual(['named', 'candidate']);
  });
});

describe('the message', () => {
  const facts = (events: readonly ToldEvent[], change: Partial<TimelineAsk> = {}) =>
    assembleTimeline(timelineAsk(events, change)).message;

  it('has its subject from a later event where the Send event was before rendering', () => {
    const send = toldEvent('SEND', { subject: 'Hello {{name}}' });
    expect(facts([send, toldEvent('DELIVERY', { subject: 'Hello Ann' })]).subject).toBe('Hello Ann');
    expect(facts([send]).subject).toBe('Hello {{name}}');
  });

  it.each([
    ['us-east-1', `<${messageId}@email.amazonses.com>`],
    ['ap-northeast-1', `<${messageId}@ap-northeast-1.amazonses.com>`],
    [null, null],
  ])('in %s is known to receivers as %s', (region, wire) => {
    expect(facts([toldEvent('SEND')], { region }).wireMessageId).toBe(wire);
  });

  it('is known as the receiver repeats it, and by no other host', () => {
    const reply = `250 Ok <${messageId}@eu-west-1.amazonses.com> queued`;
    expect(facts([toldEvent('DELIVERY', { reply })]).wireMessageId).toBe(`<${messageId}@eu-west-1.amazonses.com>`);
    const strange = toldEvent('DELIVERY', { reply: `250 ${messageId}@evil.example` });
    expect(facts([strange], { region: null }).wireMessageId).toBeNull();
  });
});

describe('the tries', () => {
  it('end with a delay, a delivery or a bounce; what came back later, or was never tried, is none', () => {
    const delay = toldEvent('DELIVERY_DELAY', { ...at(hour), reply: '452 full' });
    const delivery = toldEvent('DELIVERY', { ...at(2 * hour), reply: '250 ok' });
    const late = toldEvent('BOUNCE', { ...at(3 * hour), subType: 'Permanent/General' });
    const { attempts, state } = only([late, delivery, delay]);
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['delayed', 'delivered']);
    expect(state).toBe('bounced-later');
    const suppressed = toldEvent('BOUNCE', { ...at(1), subType: 'Permanent/OnAccountSuppressionList' });
    expect(only([suppressed]).attempts).toEqual([]);
  });
});

describe('silence', () => {
  const says = (story: RecipientStory) => story.gaps.flatMap(({ reasons }) => reasons.map(({ en }) => en)).join('\n');

  it('after the sending has its reasons: who hears of what, and until when it was read', () => {
    const read = s3Source({ fromMs: sentAtMs - hour, untilMs: sentAtMs + 10 * minute });
    const coverage = coverageOf({ DELIVERY: 'unheard', BOUNCE: 'counted' });
    const story = only([toldEvent('SEND')], { sources: [read], coverage });
    expect(story.state).toBe('sent');
    expect(story.gaps).toMatchObject([{ fromMs: sentAtMs, untilMs: null }]);
    expect(says(story)).toContain('Nobody hears of these events of the configuration set orders: Delivery');
    expect(says(story)).toContain('CloudWatch (ses-to-s3) counts Bounce events');
    expect(says(story)).toContain('was read until 2026-11-20 14:30 UTC only');
    expect(story.gaps[0]?.next.map(({ en }) => en).join('\n')).toContain('on from 2026-11-20 14:30 UTC');
  });

  it('says that coverage was never read, and that a source was not read for the time', () => {
    const early = s3Source({ fromMs: 0, untilMs: sentAtMs - minute });
    const story = only([toldEvent('SEND')], { sources: [early] });
    expect(says(story)).toContain('Where the events of the configuration set orders go has not been read yet.');
    expect(says(story)).toContain('Not read for the time of this event (2026-11-20 14:20 UTC): S3 bucket mail-events.');
  });

  it('of a moment ago blames no reading for it', () => {
    const early = s3Source({ fromMs: 0, untilMs: sentAtMs - minute });
    expect(says(only([toldEvent('SEND')], { sources: [early], nowMs: sentAtMs + 10 * minute }))).not.toContain(
      'ot read for',
    );
  });

  it('names of buckets only that to which its events go, and what was read in vain in one breath', () => {
    const whole = { fromMs: sentAtMs - hour, untilMs: sentAtMs + 10 * hour };
    const named = (name: string, ...read: readonly (typeof whole)[]) => {
      return { ...s3Source(...read), title: { en: `S3 bucket ${name}, by Firehose stream ${name}`, ja: name } };
    };
    const sources = [named('others'), named('orders', whole)];
    expect(says(only([toldEvent('SEND')], { sources, coverage: coverageOf({}, 'orders') }))).not.toContain('others');
    const unknown = says(only([toldEvent('SEND')], { sources: [...sources, named('more', whole)] }));
    expect(unknown).toContain('Not read for the time of this event (2026-11-20 14:20 UTC): S3 bucket others');
    expect(unknown).toMatch(/Read until 2026-11-21 00:20 UTC, with nothing more about this message: .*orders.*more/u);
  });

  it.each([
    ['several recipients', { destinations: ['ann@example.net', 'b@example.net'] }, {}, 'several recipients'],
    ['the simulator', {}, { recipient: 'success@simulator.amazonses.com' }, 'mailbox simulator'],
    ['an old message', { nowMs: sentAtMs + 61 * 24 * hour }, {}, 'older than 60 days'],
    ['what is not kept any more', { keepDays: 30, nowMs: sentAtMs + 40 * 24 * hour }, {}, 'older than 30 days'],
    ['a message of a moment ago', { nowMs: sentAtMs + 2 * minute }, {}, 'only 2 minutes ago'],
    ['mail without a set', {}, { configurationSet: null }, 'No event names a configuration set'],
  ])('of %s says why', (_what, change, event, wanted) => {
    const { stories } = assembleTimeline(timelineAsk([toldEvent('SEND', event)], change));
    expect(says(stories[0] as RecipientStory)).toContain(wanted);
  });

  it('of a suppressed address names the list, unless it was put there later', () => {
    const entryAt = (updatedAtMs: number) => ({
      address: 'ann@example.net',
      reason: 'BOUNCE' as const,
      updatedAtMs,
      messageId: null,
      feedbackId: null,
    });
    const listed = (updatedAtMs: number) =>
      says(
        only([toldEvent('SEND')], {
          suppression: new Map([['ann@example.net', [{ region: 'us-east-1', entry: entryAt(updatedAtMs) }]]]),
        }),
      );
    expect(listed(sentAtMs - hour)).toContain('suppression list of us-east-1');
    expect(listed(sentAtMs + hour)).not.toContain('suppression list');
  });

  it('while SES still tries says until when; after that it says that an end is owed', () => {
    const delay = toldEvent('DELIVERY_DELAY', { ...at(20 * minute), expiresAtMs: sentAtMs + 14 * hour });
    expect(says(only([toldEvent('SEND'), delay]))).toContain(
      'SES goes on trying, until 2026-11-21 04:20 UTC at the latest.',
    );
    const over = only([delay], { nowMs: sentAtMs + 20 * hour });
    expect(says(over)).toContain('That time is over');
    expect(over.gaps.at(-1)).toMatchObject({ fromMs: delay.atMs, untilMs: null });
  });

  it('while SES still tries is named the same where no event says until when', () => {
    const delay = toldEvent('DELIVERY_DELAY', at(20 * minute));
    expect(says(only([toldEvent('SEND'), delay]))).toContain('until 2026-11-21 04:40 UTC at the latest');
  });

  it('after a complaint on the suppression list is none: nothing was sent', () => {
    const complaint = toldEvent('COMPLAINT', { ...at(minute), subType: 'OnAccountSuppressionList' });
    expect(only([toldEvent('SEND'), complaint])).toMatchObject({ gaps: [], state: 'suppressed' });
  });

  it('between two tries is named, and a short one is not', () => {
    const delays = [20 * minute, 80 * minute, 81 * minute].map((after) => toldEvent('DELIVERY_DELAY', at(after)));
    const { gaps } = only([toldEvent('SEND'), ...delays, toldEvent('DELIVERY', at(82 * minute))]);
    expect(gaps.map(({ fromMs, untilMs }) => [fromMs - sentAtMs, (untilMs ?? 0) - sentAtMs])).toEqual([
      [0, 20 * minute],
      [20 * minute, 80 * minute],
    ]);
  });

  it('about a delivery that an open proves ends with the open', () => {
    const { gaps, state } = only([toldEvent('SEND'), toldEvent('OPEN', at(hour))]);
    expect(state).toBe('opened');
    expect(gaps).toMatchObject([{ fromMs: sentAtMs, untilMs: sentAtMs + hour }]);
  });

  it.each(['REJECT', 'RENDERING_FAILURE'] as const)('after %s is as it should be', (type) => {
    expect(only([toldEvent('SEND'), toldEvent(type, at(10))]).gaps).toMatchObject([{ isExpected: true, next: [] }]);
  });

  it('is nowhere after a plain delivery', () => {
    expect(only([toldEvent('SEND'), toldEvent('DELIVERY', at(900))]).gaps).toEqual([]);
  });
});

it('never says that anything was lost, and says everything in both languages', () => {
  const asks = [[], [toldEvent('SEND')], [toldEvent('OPEN', at(hour))], [toldEvent('DELIVERY', at(9 * hour))]].map(
    (events) =>
      timelineAsk(events, { destinations: ['cat@example.net'], coverage: coverageOf({ DELIVERY: 'broken' }) }),
  );
  for (const { stories, blindSpots } of asks.map(assembleTimeline)) {
    const texts = [
      ...blindSpots,
      ...stories.flatMap(({ gaps, entries }) => [
        ...gaps.flatMap(({ says, reasons, next }) => [says, ...reasons, ...next]),
        ...entries.map(({ says }) => says),
      ]),
    ];
    expect(
      texts.filter(({ en, ja }) => en === '' || ja === '' || /\blost\b/iu.test(en) || en.includes('undefined')),
    ).toEqual([]);
  }
});

it('names what no source could tell', () => {
  const { blindSpots } = assembleTimeline(
    timelineAsk([toldEvent('DELIVERY', at(900))], { coverage: coverageOf({ OPEN: 'unheard', CLICK: 'unheard' }) }),
  );
  const all = blindSpots.map(({ en }) => en).join('\n');
  expect(all).toContain('No event destination or notification tells of these events of orders: Open, Click.');
  expect(all).toContain('No Send event was read');
  expect(all).toContain('No event says into which folder it went.');
});
