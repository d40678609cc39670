// Report addresses as people write them.
import { describe, expect, it } from 'vitest';
import { parseReportUris } from '../../../../../electron/engine/protocols/dmarc/report-uri.ts';
import { parseTagList } from '../../../../../electron/engine/protocols/tag-list/parse.ts';

function read(value: string) {
  const text = `v=DMARC1; rua=${value}`;
  const tag = parseTagList(text).tags[1];
  if (tag === undefined) throw new Error('no rua');
  return parseReportUris(tag, 'rua').map((uri) => {
    expect(text.slice(uri.span.start, uri.span.end)).toBe(uri.text);
    return [uri.scheme, uri.host, uri.fault];
  });
}

describe('parseReportUris', () => {
  it.each<[string, (string | null)[][]]>([
    ['mailto:a@shop.example', [['mailto', 'shop.example', null]]],
    ['MAILTO:a@Shop.Example', [['mailto', 'shop.example', null]]],
    [
      'mailto:a@shop.example , mailto:b@post.example',
      [
        ['mailto', 'shop.example', null],
        ['mailto', 'post.example', null],
      ],
    ],
    ['mailto:a@shop.example!10m', [['mailto', 'shop.example', null]]],
    ['mailto:a@shop.example!ten', [['mailto', 'shop.example', 'bad-size']]],
    ['mailto:a@shop.example?subject=x', [['mailto', 'shop.example', null]]],
    ['mailto:d%21marc@shop.example', [['mailto', 'shop.example', null]]],
    ['a@shop.example', [[null, null, 'no-mailto']]],
    ['mailto:shop.example', [['mailto', null, 'bad-address']]],
    ['mailto:a@shop', [['mailto', null, 'bad-address']]],
    ['mailto:a@b@shop.example', [['mailto', null, 'bad-address']]],
    ['https://report.example/dmarc', [['https', 'report.example', null]]],
    ['report.example', [[null, null, 'not-a-uri']]],
    [
      'mailto:a@shop.example,',
      [
        ['mailto', 'shop.example', null],
        [null, null, 'empty'],
      ],
    ],
    ['', [[null, null, 'empty']]],
  ])('%j', (value, expected) => {
    expect(read(value)).toEqual(expected);
  });
});
