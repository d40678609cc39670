import { beforeEach, describe, expect, it } from 'vitest';
import { useHealthPlace } from '../../../../renderer/state/health-place.ts';
import { SetsPanel } from '../../../../renderer/views/account/sets/sets-panel.tsx';
import type { Sets } from '../../../../shared/health/sets.ts';
import type { Language } from '../../../../shared/text.ts';
import { exampleNowMs } from '../../identity-examples.ts';
import { exampleCard } from '../../panel-examples.ts';
import { read, show } from '../../show.tsx';

beforeEach(() => open(null));

/** Rendered on the server, a store shows its first state: the test is put there. */
function open(set: string | null): void {
  Object.assign(useHealthPlace.getInitialState(), { set });
}

function panel(change: Partial<Sets> = {}, language: Language = 'en'): string {
  const value: Sets = { sets: [exampleCard('main'), exampleCard('other')], unread: [], gaps: [], ...change };
  const part = { panel: 'sets', value, findings: [], readAtMs: exampleNowMs } as const;
  return show(<SetsPanel region="us-east-1" reading={false} part={part} />, language);
}

describe('the configuration sets', () => {
  it('show of the first one what is in force, by whose word, and as the API has it', () => {
    const text = read(panel());
    expect(text).toContain('Default of no identity');
    expect(text).toContain('TLS TLS only TlsPolicy: REQUIRE this set');
    expect(text).toContain('None: no event of its mail is told or counted.');
  });

  it('open the one that another panel led to', () => {
    open('other');
    const markup = panel();
    expect(markup).toMatch(/<h2[^>]*>.*other/u);
    expect(markup).toContain('aria-activedescendant="configuration-set-other"');
    expect(markup).toContain('data-copy="other"');
  });

  it('name a few of a thousand identities, and count the rest', () => {
    const defaultOf = Array.from({ length: 1000 }, (_, at) => `shop-${at}.example`);
    const text = read(panel({ sets: [exampleCard('main', { defaultOf })] }));
    expect(text).toContain('shop-4.example and 995 more');
    expect(text).toContain('default of 1,000 identities');
  });

  it('show where a tracking domain should lead, ready to be copied', () => {
    const says = { en: 'It leads to another region.', ja: '別のリージョンを指しています。' };
    const tracking = { domain: 'click.shop.example', state: 'wrong', wanted: 'r.us-east-1.awstrack.me', says } as const;
    const markup = panel({ sets: [exampleCard('main', { tracking })] });
    expect(read(markup)).toContain('Leads elsewhere It leads to another region. CNAME to r.us-east-1.awstrack.me');
    expect(markup).toContain('aria-label="Copy r.us-east-1.awstrack.me"');
  });

  it('say in words what a destination is told, and when it is disabled', () => {
    const card = exampleCard('main');
    const eventDestinations = [
      {
        name: 'to-s3',
        enabled: false,
        eventTypes: ['BOUNCE', 'RENDERING_FAILURE', 'LATER_TYPE'],
        target: 'firehose',
        arn: 'arn:aws:firehose:us-east-1:111122223333:deliverystream/history',
        roleArn: null,
        dimensions: [],
      },
    ] as const;
    const text = read(panel({ sets: [{ ...card, set: { ...card.set, eventDestinations } }] }));
    expect(text).toMatch(/to-s3 Data Firehose \(disabled\) .*Bounce, Rendering failure, LATER_TYPE/u);
  });

  it('say what to do where there are none', () => {
    expect(read(panel({ sets: [] }))).toContain('There are no configuration sets here.');
  });

  it('name those that could not be read, and do not say that there are none', () => {
    const unread = ['a', 'b', 'c', 'd', 'e'];
    const text = read(panel({ sets: [], unread }));
    expect(text).toBe('Could not be read: a, b, c and 2 more');
  });

  it('have a field to find one where they are many, and draw what is on the screen', () => {
    expect(panel()).not.toContain('<input');
    const sets = Array.from({ length: 1000 }, (_, at) => exampleCard(`client-${at}`));
    const markup = panel({ sets });
    expect(markup).toContain('aria-label="Find a set"');
    expect(markup.match(/role="option"/gu)?.length).toBeLessThan(40);
    expect(markup).toContain('aria-setsize="1000"');
  });

  it('speak Japanese', () => {
    const text = read(panel({ sets: [exampleCard('main', { defaultOf: ['shop.example'] })] }, 'ja'));
    expect(text).toContain('デフォルトにしている ID shop.example');
    expect(text).toContain('TLS TLS のみ TlsPolicy: REQUIRE この設定セット');
  });
});
