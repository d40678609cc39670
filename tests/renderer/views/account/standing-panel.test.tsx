import { describe, expect, it } from 'vitest';
import { accountEn } from '../../../../renderer/text/account-en.ts';
import { QuotaBar } from '../../../../renderer/views/account/standing/quota-bar.tsx';
import { chartRate } from '../../../../renderer/views/account/standing/chart-rate.ts';
import { StandingPanel } from '../../../../renderer/views/account/standing/standing-panel.tsx';
import type { Standing } from '../../../../shared/health/standing.ts';
import {
  exampleAccount,
  exampleDays,
  exampleGap,
  exampleOwn,
  exampleQuota,
  exampleRate,
  exampleStanding,
  standingPart,
} from '../../health-examples.ts';
import { exampleNowMs } from '../../identity-examples.ts';
import { read, show } from '../../show.tsx';

const panel = (change: Partial<Standing> = {}, language: 'en' | 'ja' = 'en') =>
  show(
    <StandingPanel region="us-east-1" reading={false} part={standingPart({ value: exampleStanding(change) })} />,
    language,
  );

describe('the standing of a region', () => {
  it('says its headline first, then what to do in its order', () => {
    const todo = [
      { en: 'Stop the mail.', ja: 'メールを止めます。' },
      { en: 'Answer the case.', ja: 'ケースに回答します。' },
    ];
    const markup = panel({ todo });
    const text = read(markup);
    const places = ['Sending works', 'raises no objection', 'Stop the mail', 'Answer the case', 'Bounce rate'];
    const order = places.map((place) => text.indexOf(place));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(markup).toMatch(/<ol[^>]*><li>Stop the mail/);
  });

  it('names access, sending, enforcement, the case and the rate', () => {
    const text = read(panel());
    for (const said of ['Production', 'Enabled', 'HEALTHY', '170000000000001', '14 recipients per second'])
      expect(text).toContain(said);
  });

  it('shows an enforcement that a later API adds as it is written', () => {
    const value = { ...exampleAccount, enforcement: 'WATCHED' };
    const text = read(panel({ account: { known: true, value, atMs: exampleNowMs } }));
    expect(text).toContain('Not known to Plumbline WATCHED');
  });

  it('stays readable where nothing could be asked, and says what was in the way', () => {
    const gap = exampleGap('cloudwatch:GetMetricData');
    const unknown = { known: false, gap } as const;
    const text = read(panel({ status: 'unknown', account: unknown, quota: null, rates: unknown, own: unknown }));
    expect(text).toContain('CloudWatch could not be asked');
    expect(text).not.toContain('No figure from AWS yet');
    expect(text).toContain('GetAccount was not answered');
    expect(text).not.toContain('Healthy');
  });

  it('is written in Japanese, too', () => {
    const text = read(panel({}, 'ja'));
    for (const said of ['バウンス率', '本番稼働', '送信クォータ']) expect(text).toContain(said);
  });
});

describe('the rates', () => {
  it('stand beside the lines at which AWS acts, as percent', () => {
    const text = read(panel());
    for (const said of ['1.3%', 'Watch 2%', 'Review 5%', 'Pause 10%', 'Review 0.1%', 'Pause 0.5%'])
      expect(text).toContain(said);
  });

  it('that do not exist yet are no zero', () => {
    const rates = [
      exampleRate({ latest: null, level: null, points: [] }),
      exampleRate({ rate: 'complaint', latest: null, level: null, points: [] }),
    ];
    const markup = panel({
      rates: { known: true, value: rates, atMs: exampleNowMs },
      own: { known: false, gap: exampleGap('ses:GetSendStatistics') },
    });
    expect(read(markup)).toContain('SES makes this metric with the first mail');
    expect(markup).not.toContain('role="img"');
  });

  it('of our own are another line with a sentence of its own', () => {
    const text = read(panel());
    expect(text).toContain('Own count 0.12% (18 of 14,020). This is not what AWS counts.');
    const { lines } = chartRate(
      { rate: 'bounce', told: exampleRate(), own: exampleOwn(), readAtMs: exampleNowMs },
      { words: accountEn, print: String },
    );
    expect(lines.map(({ key, look }) => [key, look])).toEqual([
      ['aws', 0],
      ['own', 1],
    ]);
  });

  it('are summed up in a sentence for who cannot see them', () => {
    const told = exampleRate({ points: exampleDays(0.02, 0.07, 0.013) });
    const { label } = chartRate(
      { rate: 'bounce', told, own: undefined, readAtMs: exampleNowMs },
      { words: accountEn, print: (fraction) => `${fraction * 100}%` },
    );
    expect(label).toContain('now 1.3%');
    expect(label).toMatch(/at most 7\.0+\d*%/);
  });
});

describe('the quota', () => {
  it('says what is used and free, and when how much comes free', () => {
    const text = read(show(<QuotaBar quota={exampleQuota} />));
    expect(text).toContain('12,500 of 50,000 recipients used (25%)');
    expect(text).toContain('37,500 free');
    expect(text).toMatch(/Nov 21.*4,000 recipients/);
  });

  it('is a meter that never goes beyond its end', () => {
    const markup = show(<QuotaBar quota={{ ...exampleQuota, sent: 60_000, share: 1.2 }} />);
    expect(markup).toContain('aria-valuenow="50000"');
    expect(markup).toContain('inline-size:100%');
    expect(read(markup)).toContain('0 free');
  });

  it('without an end, or not told, is no bar', () => {
    const unlimited = show(<QuotaBar quota={{ ...exampleQuota, max: null, share: null, unlimited: true }} />);
    expect(read(unlimited)).toContain('there is no limit');
    const untold = show(<QuotaBar quota={{ ...exampleQuota, sent: null, share: null }} />);
    expect(read(untold)).toContain('SES did not state the quota.');
    expect(unlimited + untold).not.toContain('role="meter"');
  });
});
