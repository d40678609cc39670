// A message as support reads it: the diagnosis first, then the story with its gaps, and nothing in it that does harm.
import { describe, expect, it } from 'vitest';
import { DiagnosisCard } from '../../../../../../renderer/views/messages/history/subject/diagnosis-card.tsx';
import { domainOf } from '../../../../../../renderer/views/messages/history/subject/domain-of.ts';
import { NothingToShow } from '../../../../../../renderer/views/messages/history/subject/history-subject.tsx';
import { MessagePage } from '../../../../../../renderer/views/messages/history/subject/message-page.tsx';
import { OriginalText } from '../../../../../../renderer/views/messages/history/subject/original-view.tsx';
import { StoryRows } from '../../../../../../renderer/views/messages/history/subject/story-rows.tsx';
import { TimelineAxis } from '../../../../../../renderer/views/messages/history/subject/timeline-axis.tsx';
import { exampleTimeline, greylistedStory, refusedStory, sentAtMs, silentStory } from '../../../../history-examples.ts';
import { read, show } from '../../../../show.tsx';

describe('a message', () => {
  it('says what it was, whose it is, how sure that is and what to do, before how it went', () => {
    const words = read(show(<MessagePage timeline={exampleTimeline()} recipient={null} />));
    const order = [
      'Your order 48213 is on its way',
      'hanako.sato@mail.example.jp',
      'Delivered after greylisting',
      'Nobody needs to act',
      'Certain: the event or the receiver says so',
      'What to do',
      'Why we think so, 1 ground',
      'Answer for the customer',
      'Your mail provider accepted it',
      'Timeline',
      'Put off by the receiver',
      'What no source could tell',
    ].map((said) => words.indexOf(said));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('for several recipients lists each with its state, and opens the one that was asked for', () => {
    const timeline = exampleTimeline([refusedStory(), greylistedStory(), silentStory()]);
    const markup = show(<MessagePage timeline={timeline} recipient="SUPPORT@partner.example.net" />);
    expect(read(markup)).toMatch(/3 recipients taro@gmail\.example Bounced one of those it may have been hanako/u);
    expect(read(markup)).toContain('That is no proof that it was not delivered.');
    expect(markup.match(/role="option" aria-selected="true"/gu)).toHaveLength(1);
  });

  it('speaks Japanese, the answer for the customer too', () => {
    const words = read(show(<MessagePage timeline={exampleTimeline()} recipient={null} />, 'ja'));
    expect(words).toMatch(/対応は不要です 確実.*対応方法.*お客様への回答文.*迷惑メールフォルダー/u);
  });
});

describe('a story', () => {
  it('names a gap, what may be behind it and what to do, as a row of its own after what is known', () => {
    const words = read(show(<StoryRows story={silentStory()} sentAtMs={sentAtMs} />));
    expect(words).toMatch(
      /Handed to SES.*Nothing is heard after it was sent until now This may be why.*publishes no deliveries.*To learn more Ask message insights/u,
    );
  });

  it('tells a weak source from a record, and who told of the same', () => {
    const markup = show(<StoryRows story={refusedStory()} sentAtMs={sentAtMs} />);
    expect(markup).toMatch(/data-weak="true" title="Told by CloudWatch Logs\. A trace only[^"]*">Logs</u);
    expect(show(<StoryRows story={greylistedStory()} sentAtMs={sentAtMs} />)).toContain('Also told by: Logs');
  });

  it('says where a clock cannot be right', () => {
    const { entries } = greylistedStory();
    const skewed = entries.map((entry, index) => ({ ...entry, isSkewed: index === 3 }));
    const words = read(show(<StoryRows story={greylistedStory({ entries: skewed })} sentAtMs={sentAtMs} />));
    expect(words).toContain('Before the message was sent, or in the future: a clock is wrong');
  });

  it('names the receiver by its address alone: a name is of the server that told of it', () => {
    const { entries } = refusedStory();
    const by = (remote: string) =>
      entries.map((entry) => ({ ...entry, event: { ...entry.event, remote: entry.event.remote && remote } }));
    const words = (remote: string) =>
      read(show(<StoryRows story={{ ...refusedStory(), entries: by(remote) }} sentAtMs={sentAtMs} />));
    expect(words('a8-50.smtp-out.amazonses.com')).toContain('Reported by a8-50.smtp-out.amazonses.com');
    expect(words('198.51.100.25')).toContain('Receiving host 198.51.100.25');
    expect(words('2001:db8::25')).toContain('Receiving host 2001:db8::25');
  });

  it('keeps to one unit on an even axis', () => {
    const axis = read(show(<TimelineAxis story={refusedStory()} sentAtMs={sentAtMs} nowMs={sentAtMs + 5000} />));
    expect(axis).toContain('800 ms 1000 ms 1200 ms');
  });
});

describe('words from outside', () => {
  it('turn nothing around them: what would is shown by its code', () => {
    const words = read(show(<StoryRows story={refusedStory()} sentAtMs={sentAtMs} />));
    expect(words).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    expect(words).toContain('‹U+202E›moc.elpmaxe');
  });

  it('are text and no markup, wherever they stand', () => {
    const script = '<img src=x onerror=alert(1)>';
    const { message, ...rest } = exampleTimeline([{ ...greylistedStory(), recipient: script }]);
    const hostile = {
      ...rest,
      message: { ...message, subject: script, sender: script, tags: [{ name: script, value: script }] },
    };
    expect(show(<MessagePage timeline={hostile} recipient={null} />)).not.toContain('<img');
    expect(show(<OriginalText original={{ state: 'known', text: `{"a":"${script}"}` }} />)).not.toContain('<img');
  });

  it('are shown in part where they are endless', () => {
    const markup = show(<OriginalText original={{ state: 'known', text: 'x'.repeat(150_000) }} />);
    expect(read(markup)).toContain('The first 50,000 characters. Copy gives the whole.');
    expect(markup.length).toBeLessThan(200_000);
  });
});

it('a diagnosis leads on: to the findings of the domain by a button, to the web by a link, with its ground and quote', () => {
  const { diagnosis } = refusedStory();
  const markup = show(<DiagnosisCard diagnosis={diagnosis} state="bounced" />);
  expect(markup).toMatch(/<button[^>]*>.*Findings of shop\.example\.com/u);
  expect(markup).toMatch(/role="link"[^>]*title="https:\/\/support\.google\.com\/mail/u);
});

it('a message that is not kept is told from one that could not be opened', () => {
  const subject = { kind: 'message', messageId: 'm', recipient: null } as const;
  const missing = read(
    show(<NothingToShow subject={subject} failure={{ kind: 'not-found', what: { en: 'x', ja: 'x' } }} />),
  );
  expect(missing).toMatch(/^No event of this message is kept That is no proof that nothing happened\./u);
  const failed = read(show(<NothingToShow subject={subject} failure={{ kind: 'took-too-long', seconds: 9 }} />));
  expect(failed).toMatch(/^This could not be opened.*Try again/u);
});

it.each([
  ['Shop <orders@Shop.Example.com>', 'shop.example.com'],
  ['a@b.example', 'b.example'],
  ['"x@y" <a@b.example>', 'b.example'],
  ['MAILER-DAEMON', null],
  ['<>', null],
])('the domain of %s', (sender, domain) => {
  expect(domainOf(sender)).toBe(domain);
});
