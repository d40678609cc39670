import { describe, expect, it } from 'vitest';
import { panelsEn } from '../../../../renderer/text/panels-en.ts';
import { chooseRows, moveInMap, placeIn, rowKey } from '../../../../renderer/views/account/coverage/choose-rows.ts';
import { CoveragePanel } from '../../../../renderer/views/account/coverage/coverage-panel.tsx';
import { printCell } from '../../../../renderer/views/account/coverage/print-cell.ts';
import type { Coverage, CoverageCell, EventType } from '../../../../shared/health/coverage.ts';
import type { Language } from '../../../../shared/text.ts';
import { exampleGap } from '../../health-examples.ts';
import { exampleNowMs } from '../../identity-examples.ts';
import { exampleRow, fineRow, heard, unheard } from '../../panel-examples.ts';
import { read, show } from '../../show.tsx';

const broken: CoverageCell = {
  hearing: 'broken',
  by: [
    {
      kind: 'firehose',
      name: 'to-s3',
      arn: 'arn:aws:firehose:us-east-1:111122223333:deliverystream/history',
      works: 'no',
      says: { en: 'The role does not trust SES.', ja: 'ロールが SES を信頼していません。' },
    },
  ],
  says: { en: 'Meant for to-s3, where it cannot arrive.', ja: 'to-s3 に届きません。' },
};
const unknown: CoverageCell = { ...unheard, hearing: 'unknown' };

const problem = exampleRow('campaigns', { BOUNCE: broken, COMPLAINT: heard });
const manyFine = Array.from({ length: 9 }, (_, at) => fineRow(`fine-${at}`));

function panel(change: Partial<Coverage> = {}, language: Language = 'en'): string {
  const value: Coverage = {
    headline: { en: 'Bounces of campaigns are lost.', ja: 'campaigns のバウンスが失われます。' },
    rows: [fineRow('main', { linked: ['shop.example'] }), problem],
    traceless: [],
    gaps: [],
    ...change,
  };
  const part = { panel: 'coverage', value, findings: [], readAtMs: exampleNowMs } as const;
  return show(<CoveragePanel region="us-east-1" reading={false} part={part} />, language);
}

describe('the coverage map', () => {
  it('shows each set and identity, and of what is worst who should hear and why nobody does', () => {
    const text = read(panel());
    expect(text).toContain('Bounces of campaigns are lost.');
    expect(text).toMatch(/main default of 1 identity .*campaigns nobody’s default/u);
    expect(text).toMatch(/campaigns , Bounce: Named, but cannot hear Open the set Meant for to-s3/u);
    expect(text).toContain('Data Firehose to-s3 does not work');
    expect(text).toContain('The role does not trust SES.');
  });

  it('says in words what each glyph means, the whole name, and can be copied', () => {
    const markup = panel();
    expect(markup).toContain('aria-label="Bounce: Named, but cannot hear"');
    expect(markup).toContain('title="main\ndefault of 1 identity"');
    expect(markup).toMatch(/data-copy="campaigns, Bounce: Named, but cannot hear/u);
    expect(markup).toContain('aria-label="Copy arn:aws:firehose:us-east-1:111122223333:deliverystream/history"');
  });

  it('says what to do where there is nothing, and what was not read', () => {
    expect(read(panel({ rows: [] }))).toContain('There are no configuration sets and no identities here.');
    expect(panel({ rows: [] })).not.toContain('role="grid"');
    expect(read(panel({ unread: 1200 }))).toContain('1,200 more identities were not read.');
  });

  it('never takes for unheard what could not be asked', () => {
    const markup = panel({
      rows: [exampleRow('main', { BOUNCE: unknown, COMPLAINT: heard })],
      gaps: [exampleGap('sns:ListTopics')],
    });
    expect(markup).toContain('aria-label="Bounce: Could not be asked"');
    expect(read(markup)).toContain('main , Bounce: Could not be asked');
  });

  it('speaks Japanese', () => {
    const text = read(panel({ rows: [problem, ...manyFine] }, 'ja'));
    expect(text).toContain('campaigns のバウンスが失われます。');
    expect(text).toContain('バウンス: 設定はあるが届きません');
    expect(text).toContain('バウンスと苦情が届いている設定セットと ID 9 件');
  });
});

describe('which rows are shown', () => {
  const identity = exampleRow('shop.example', {}, { kind: 'identity' });
  const names = (...asked: Parameters<typeof chooseRows>) => chooseRows(...asked).rows.map(({ name }) => name);
  const all = { typed: '', unfolded: false };

  it('are all, sets first, where few are all right', () => {
    expect(names([identity, fineRow('main'), problem], all)).toEqual(['main', 'campaigns', 'shop.example']);
  });

  it('are those with a problem where many are all right, which stand behind one line', () => {
    const rows = [...manyFine, problem, identity];
    expect(names(rows, all)).toEqual(['campaigns', 'shop.example']);
    expect(chooseRows(rows, all).fine).toBe(9);
    expect(names(rows, { ...all, unfolded: true }).slice(0, 3)).toEqual(['campaigns', 'shop.example', 'fine-0']);
    expect(read(panel({ rows }))).toContain('9 sets and identities whose bounces and complaints are heard');
  });

  it('are found by any part of the name, folded or not', () => {
    expect(names([...manyFine, problem], { ...all, typed: ' FINE-7' })).toEqual(['fine-7']);
  });

  it('count as all right only where nothing that was set up is deaf, and the numbers alone do not do', () => {
    const counted = exampleRow('counted', { BOUNCE: { ...heard, hearing: 'counted' }, COMPLAINT: heard });
    const deaf = exampleRow('deaf', { BOUNCE: heard, COMPLAINT: heard, OPEN: broken });
    expect(names([...manyFine, counted, deaf], all)).toEqual(['counted', 'deaf']);
  });
});

describe('the keys in the map', () => {
  const rows = [fineRow('a'), problem, fineRow('c')];
  const at = (row: number, event: EventType) => ({ row: rowKey(rows[row] ?? problem), event });

  it('stand first on what nobody hears, then where one chose', () => {
    expect(placeIn(rows, null)).toEqual(at(1, 'BOUNCE'));
    expect(placeIn(rows, at(2, 'OPEN'))).toEqual(at(2, 'OPEN'));
    expect(placeIn(rows.slice(0, 1), at(2, 'OPEN'))).toEqual(at(0, 'BOUNCE'));
    expect(placeIn([], null)).toBeNull();
  });

  it('stand rather on what nobody hears than on what could not be asked', () => {
    const asked = exampleRow('asked', { BOUNCE: unknown, COMPLAINT: unknown });
    expect(placeIn([asked, ...rows], null)).toEqual(at(1, 'BOUNCE'));
    expect(placeIn([fineRow('a'), asked], null)).toEqual({ row: rowKey(asked), event: 'BOUNCE' });
  });

  it.each([
    ['ArrowDown', at(1, 'BOUNCE'), at(2, 'BOUNCE')],
    ['ArrowDown', at(2, 'BOUNCE'), at(2, 'BOUNCE')],
    ['ArrowUp', at(1, 'BOUNCE'), at(0, 'BOUNCE')],
    ['ArrowRight', at(1, 'BOUNCE'), at(1, 'COMPLAINT')],
    ['ArrowRight', at(1, 'SUBSCRIPTION'), at(1, 'SUBSCRIPTION')],
    ['ArrowLeft', at(1, 'SEND'), at(1, 'SEND')],
    ['Home', at(2, 'CLICK'), at(0, 'CLICK')],
    ['End', at(0, 'CLICK'), at(2, 'CLICK')],
    ['x', at(0, 'CLICK'), null],
  ] as const)('%s leads on within the map', (key, from, to) => {
    expect(moveInMap(key, rows, from)).toEqual(to);
  });

  it('lead nowhere in a map without rows', () => {
    expect(moveInMap('ArrowRight', [], null)).toBeNull();
  });
});

describe('a cell as text', () => {
  it('says of whom and of what, why, and each one who may hear', () => {
    const say = ({ en }: { readonly en: string }) => en;
    expect(printCell(problem, 'BOUNCE', { words: panelsEn.coverage, say })).toBe(
      [
        'campaigns, Bounce: Named, but cannot hear',
        'Meant for to-s3, where it cannot arrive.',
        '- Data Firehose to-s3 arn:aws:firehose:us-east-1:111122223333:deliverystream/history does not work: The role does not trust SES.',
      ].join('\n'),
    );
  });
});
