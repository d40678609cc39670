import { describe, expect, it } from 'vitest';
import { IpsPanel } from '../../../../renderer/views/account/ips/ips-panel.tsx';
import type { DedicatedIps, SndsRow } from '../../../../shared/health/panels.ts';
import type { Language } from '../../../../shared/text.ts';
import { exampleGap } from '../../health-examples.ts';
import { exampleNowMs } from '../../identity-examples.ts';
import { exampleIp } from '../../panel-examples.ts';
import { read, show } from '../../show.tsx';

const atMs = exampleNowMs;
const unknown = { known: false, gap: exampleGap('cloudwatch:ListMetrics') } as const;
const snds: SndsRow = {
  atMs,
  rcptCommands: null,
  dataCommands: null,
  messageRecipients: null,
  spamRate: 0,
  complaintRate: 0,
  trapHits: 0,
};

function panel(change: Partial<DedicatedIps> = {}, language: Language = 'en'): string {
  const value: DedicatedIps = {
    headline: { en: 'All addresses are in order.', ja: '問題のある IP アドレスはありません。' },
    ips: { known: true, atMs, value: [exampleIp()] },
    pools: { known: true, atMs, value: [] },
    autoWarmup: true,
    ...change,
  };
  const part = { panel: 'ips', value, findings: [], readAtMs: atMs } as const;
  return show(<IpsPanel region="us-east-1" reading={false} part={part} />, language);
}

const withIp = (...[change]: Parameters<typeof exampleIp>) =>
  panel({ ips: { known: true, atMs, value: [exampleIp(change)] } });
const withPool = (pool: Partial<{ scaling: string | null; ips: number | null; usedBy: readonly string[] | null }>) =>
  read(
    panel({
      pools: { known: true, atMs, value: [{ name: 'bulk', scaling: 'STANDARD', ips: 2, usedBy: ['main'], ...pool }] },
    }),
  );

describe('the dedicated IP addresses', () => {
  it('are in order where a glyph and a word say so, the name once', () => {
    const markup = panel();
    expect(read(markup)).toMatch(/192\.0\.2\.81 bulk Done a2-81\.smtp-out\.amazonses\.com .*Not listed/u);
    expect(markup).toContain('aria-label="The name leads back to it."');
    expect(read(markup)).toContain('Automatic warm-up is on');
  });

  it('say what is wrong: on the way, not confirmed, listed', () => {
    const listing = { address: '192.0.2.81', list: 'bl.example', description: 'Spam source', listedAtMs: null };
    const text = read(
      withIp({
        warmupStatus: 'IN_PROGRESS',
        warmupPercentage: 45,
        ptr: { names: ['a.example'], confirmed: 'no', says: { en: 'a.example is elsewhere.', ja: '不一致です。' } },
        listings: { known: true, atMs, value: [listing] },
      }),
    );
    expect(text).toContain('In progress, 45% a.example');
    expect(text).toContain('Does not lead back to the address');
    expect(text).toContain('bl.example');
  });

  it('read what SNDS calls 0 as under its lowest step', () => {
    const text = read(withIp({ snds: { known: true, atMs, value: snds } }));
    expect(text).toContain('Under 10% spam complaints under 0.1% no trap hits');
    const worse = { ...snds, spamRate: 1, complaintRate: 0.004, trapHits: 1 };
    expect(read(withIp({ snds: { known: true, atMs, value: worse } }))).toContain(
      'Over 90% spam complaints 0.4% 1 trap hit',
    );
  });

  it('are left open where they could not be asked, each part by itself', () => {
    const text = read(withIp({ listings: unknown, snds: unknown }));
    expect(text.match(/Could not be read/gu)).toHaveLength(2);
    expect(text).not.toContain('Not listed');
    expect(read(panel({ ips: unknown, pools: unknown }))).toBe('All addresses are in order.');
  });

  it('are drawn two hundred at a time', () => {
    const value = Array.from({ length: 260 }, (_, at) => exampleIp({ address: `198.51.100.${at}` }));
    expect(read(panel({ ips: { known: true, atMs, value } }))).toContain('Show more (200 of 260 shown)');
  });

  it('speak Japanese', () => {
    const text = read(panel({}, 'ja'));
    expect(text).toContain('問題のある IP アドレスはありません。');
    expect(text).toContain('自動ウォームアップが有効です');
    expect(text).toContain('登録なし');
  });
});

describe('the pools', () => {
  it('say what a managed and a standard one are', () => {
    expect(withPool({ scaling: 'MANAGED', ips: 0, usedBy: [] })).toMatch(
      /bulk Managed SES adds, warms up and retires the addresses itself.* up to SES No configuration set/u,
    );
    expect(withPool({})).toMatch(/bulk Standard You choose its addresses.* 2 main/u);
  });

  it('never count what could not be read as none', () => {
    const text = withPool({ ips: null, usedBy: null });
    expect(text.match(/Could not be read/gu)).toHaveLength(2);
    expect(text).not.toContain('No configuration set');
  });
});
