// The walk as a table for the report.
import { expect, it } from 'vitest';
import { dmarcWalkDetail } from '../../../../electron/engine/derive/dmarc-walk-detail.ts';
import { ended, nxdomain, txt } from '../../../fakes/dns-reply.ts';

const english = (cell: string | { readonly en: string } | undefined) => (typeof cell === 'object' ? cell.en : cell);
const rows = (...args: Parameters<typeof dmarcWalkDetail>) =>
  dmarcWalkDetail(...args).rows.map((row) => row.map(english));

it('has a line for every name, and one for each definition', () => {
  const replies = [
    txt('_dmarc.a.shop.example'),
    txt('_dmarc.shop.example', 'v=DMARC1; p=none'),
    nxdomain('_dmarc.example', 'TXT'),
  ];
  expect(rows('a.shop.example', replies)).toEqual([
    ['_dmarc.a.shop.example', 'no record', 'The walk goes on.'],
    ['_dmarc.shop.example', 'v=DMARC1; p=none', 'This record applies. Organizational domain.'],
    ['_dmarc.example', 'no record', 'The walk goes on.'],
    ['Result by RFC 9989', '_dmarc.shop.example', 'Organizational domain shop.example'],
    ['Result by RFC 7489 (public suffix list)', '_dmarc.shop.example', 'Organizational domain shop.example'],
  ]);
});

it('shows what could not be asked and what was not needed', () => {
  const replies = [ended('_dmarc.shop.example', 'TXT', 'servfail'), nxdomain('_dmarc.example', 'TXT')];
  expect(rows('shop.example', replies)[0]?.[1]).toBe('no usable answer (SERVFAIL)');
  expect(rows('shop.example', replies)[2]).toEqual(['Result by RFC 9989', 'unknown', 'Organizational domain unknown']);
  const stopped = [txt('_dmarc.shop.example', 'v=DMARC1; p=none; psd=n'), nxdomain('_dmarc.example', 'TXT')];
  expect(rows('shop.example', stopped)[1]).toEqual(['_dmarc.example', 'not needed', 'The walk had already ended.']);
  const several = [
    txt('_dmarc.shop.example', 'v=DMARC1; p=none', 'v=DMARC1; p=reject'),
    txt('_dmarc.example', 'hello'),
  ];
  expect(
    rows('shop.example', several)
      .slice(0, 2)
      .map((row) => row[1]),
  ).toEqual(['several DMARC records', 'TXT, but not a DMARC record']);
});
