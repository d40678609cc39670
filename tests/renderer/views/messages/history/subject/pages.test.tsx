// The page of a recipient and the page of a sending domain, as they can be read.
import { describe, expect, it } from 'vitest';
import { chartDays, daysRange, shareOf } from '../../../../../../renderer/views/messages/history/subject/chart-days.ts';
import { DomainView } from '../../../../../../renderer/views/messages/history/subject/domain-view.tsx';
import { RecipientParts } from '../../../../../../renderer/views/messages/history/subject/recipient-view.tsx';
import { exampleCounts, exampleDomainPage, exampleRecipientPage } from '../../../../history-examples.ts';
import { read, show } from '../../../../show.tsx';

describe('a recipient', () => {
  it('shows the trend, counts, suppression by region and every message', () => {
    const words = read(show(<RecipientParts page={exampleRecipientPage()} />));
    expect(words).toMatch(/Receiver: docomo Bounced three times.*Sent 12 Delivered 9 75% Hard bounces 3 25%/u);
    expect(words).toMatch(
      /us-east-1 On the list for a bounce since.*Remove from the list….*eu-west-1 Not on the list/u,
    );
    expect(words).toMatch(/The newest 3 of 12 Show all in the list/u);
    expect(words).toContain('A trace without a message ID: it cannot be opened.');
  });

  it('knows a region that was not asked from one whose list does not have it', () => {
    const words = read(show(<RecipientParts page={exampleRecipientPage()} />));
    expect(words).toMatch(
      /ap-northeast-1 Could not be asked: whether the address is on the list there is not known\./u,
    );
    const none = exampleRecipientPage({ suppression: [], gaps: [], rows: [], total: 0, days: [], trend: null });
    const empty = read(show(<RecipientParts page={none} />));
    expect(empty).toContain('No region was asked');
    expect(empty).not.toContain('Not on the list');
    expect(empty).toContain('No message to this address is kept');
  });
});

describe('a domain', () => {
  it('shows what stood out first, then rates over time, receivers and causes', () => {
    const words = read(show(<DomainView page={exampleDomainPage()} days={30} />));
    const order = [
      '31% of mail to Google',
      'Rates per day',
      'By receiver',
      'All receivers',
      'docomo',
      'Top causes',
      '812',
    ];
    const places = order.map((said) => words.indexOf(said));
    expect(places.every((at) => at >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('without mail says so, and no rates', () => {
    const counts = exampleCounts({ sent: 0, delivered: 0 });
    const page = exampleDomainPage({ counts, families: [], causes: [], days: [], incident: null });
    const words = read(show(<DomainView page={page} days={7} />, 'ja'));
    expect(words).toContain('メールの記録がありません');
    expect(words).not.toContain('%');
  });
});

it('a day without mail counts nothing and has no rate', () => {
  const day = 86_400_000;
  const days = [0, 2].map((at) => ({ fromMs: at * day, counts: exampleCounts({ sent: 10, permanent: 1 }) }));
  const look = { key: 'k', label: 'l', look: 0 };
  const rates = chartDays(days, daysRange(days), { ...look, valueOf: (counts) => shareOf(counts, 'permanent') });
  expect(rates.points.map(({ value }) => value)).toEqual([0.1, null, 0.1]);
});
