// Which HTML Outlook for Windows reads.
import { describe, expect, it } from 'vitest';
import { isForOutlook, outlookText } from '../../../../../electron/engine/mail/markup/conditional-comments.ts';
import { readMarkup } from '../../../../../electron/engine/mail/markup/read-markup.ts';

describe('isForOutlook', () => {
  it.each([
    'mso',
    'gte mso 9',
    '(gte mso 9)|(IE)',
    'mso | IE',
    '!IE',
    '(mso)&(!IE)',
    'mso 15',
    'lt mso 14',
    '!(IE)',
    'gt mso 15',
  ])('%s', (condition) => {
    expect(isForOutlook(condition)).toBe(true);
  });
  it.each(['!mso', 'IE', 'lte mso 11', '!(mso)', 'gt mso 16', '(IE)&(mso)', '', '(((', 'lte IE 9'])(
    'not %s',
    (condition) => {
      expect(isForOutlook(condition)).toBe(false);
    },
  );
});

describe('outlookText', () => {
  const seen = (html: string): string | null => outlookText(readMarkup(html));

  it.each([
    ['opens what is for Outlook', '<!--[if mso]><b>a</b><![endif]-->c', '             <b>a</b>            c'],
    ['leaves what is for others closed', '<!--[if IE]>a<![endif]-->c', '<!--[if IE]>a<![endif]-->c'],
    ['blanks what is not for it', '<!--[if !mso]><!-->a\n<!--<![endif]-->c', '                    \n                c'],
    ['blanks the older form', '<![if !mso]>a<![endif]>c', '                       c'],
    ['shows what is for all', '<!--[if true]><!-->a<!--<![endif]-->c', '                   a                c'],
    ['takes the settings of Office out', '<!--[if mso]><xml>a</xml><![endif]-->c', `${' '.repeat(37)}c`],
  ])('%s', (_what, html, expected) => {
    expect(seen(html)).toBe(expected);
  });

  it('is null where nothing is conditional', () => {
    expect(seen('<p>a<!-- b --></p>')).toBeNull();
  });
});
