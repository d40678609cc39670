// The verdict per client: levels, notes that concern a use or not, Outlook's own HTML, and whole mails in the style of the common frameworks.
import { describe, expect, it } from 'vitest';
import { maskTemplate } from '../../../../../electron/engine/mail/markup/mask-template.ts';
import { readMarkup } from '../../../../../electron/engine/mail/markup/read-markup.ts';
import { judgeSupport } from '../../../../../electron/engine/mail/support/judge-support.ts';
import { defaultTargets, type SupportReport } from '../../../../../shared/draft/support.ts';
import { foundationLike, hybrid, mjmlLike, plainMail, webPage } from './mails.ts';
import { shippedData } from './shipped-data.ts';

const judged = (html: string, targets: readonly string[] = defaultTargets): SupportReport =>
  judgeSupport(readMarkup(maskTemplate(html)), targets, shippedData);

/** `slug level` of one client. */
const levels = (html: string, target: string): readonly string[] =>
  judged(html, [target]).uses.map(({ slug, clients }) => `${slug} ${clients[0]?.level}`);

const outlook = 'outlook.windows';
const gmail = 'gmail.desktop-webmail';

describe('judgeSupport', () => {
  it.each([
    ['what a client has not', '<b style="display:flex">', outlook, ['css-display-flex breaks']],
    ['what a client has', '<b style="color:red">', outlook, []],
    [
      'a property that every object of JavaScript has',
      '<b style="constructor:1rem">',
      outlook,
      ['css-unit-rem breaks'],
    ],
    ['decoration', '<b style="border-radius:4px">', outlook, ['css-border-radius degrades']],
    ['what nobody has tested', '<a target="_top">', 'outlook.windows-mail', ['html-target degrades']],
    [
      'another before it that holds',
      '<b style="width:90px;width:calc(1px + 2px)">',
      outlook,
      ['css-unit-calc degrades', 'css-width degrades'].slice(0, 1),
    ],
    [
      'none before it',
      '<b style="min-width:calc(1px + 2px)">',
      outlook,
      ['css-unit-calc breaks', 'css-min-width degrades'],
    ],
  ])('%s', (_what, html, target, expected) => {
    expect(levels(html, target).filter((level) => !level.startsWith('html-') || target !== outlook)).toEqual(expected);
  });

  it.each([
    ['padding on a cell', '<table><td style="padding:8px">', []],
    ['padding on a block', '<div style="padding:8px">', ['css-padding']],
    ['padding of nothing', '<div style="padding:0 0px">', []],
    ['padding of a class that only cells have', '<style>.a{padding:8px}</style><table><td class="a">', []],
    ['padding of a class that a block has', '<style>.a{padding:8px}</style><div class="a">', ['css-padding']],
    ['a margin', '<p style="margin:8px">', []],
    ['a negative margin', '<p style="margin:0 -8px">', ['css-margin']],
    ['a margin that centres', '<div style="margin:0 auto">', ['css-margin']],
    ['a margin that centres in a table of fixed width', '<table width="600"><td><div style="margin:0 auto">', []],
    ['a width that fills', '<div style="width:100%">', []],
    ['a width of a block', '<div style="width:300px">', ['css-width']],
    ['a width of an image that has it as attribute too', '<img width="300" style="width:300px">', []],
    ['the greatest width in a table of fixed width', '<table width="600"><td><div style="max-width:600px">', []],
    ['a tight line height', '<p style="line-height:16px">', ['css-line-height']],
    ['a share of a cell of fixed width', '<table><td width="300"><div style="width:50%">', []],
    ['a line height with room', '<p style="line-height:20px">', []],
    ['a line height with room for small letters', '<p style="font-size:12px"><b style="line-height:16px">', []],
    ['an exact line height', '<p style="mso-line-height-rule:exactly;line-height:16px">', []],
    ['an inline block', '<div style="display:inline-block">', ['css-display']],
    ['an inline block with a cell of its own', '<table><td><div style="display:inline-block">', []],
    ['a hidden image', '<img style="display:none">', ['css-display-none']],
    ['inline blocks in one cell', '<table><td><div style="display:inline-block"></div><i>', ['css-display']],
    ['a link as inline block, whose padding is told', '<a style="display:inline-block;padding:9px">', ['css-padding']],
    ['padding that the cell has for Outlook', '<table><td style="mso-padding-alt:9px"><a style="padding:9px">', []],
    ['padding of the body', '<body style="padding:9px">', []],
    ['corners that are hardly round', '<p style="border-radius:3px">', []],
    ['round corners', '<p style="border-radius:3px 9px">', ['css-border-radius']],
    [
      'a line that a table draws',
      '<p style="border-top:1px solid red"></p><table style="border-top:1px solid red">',
      [],
    ],
    ['a line', '<p style="border-top:1px solid red"></p><table>', ['css-border']],
    [
      'a rule for another client',
      '<style>#outlook a,.moz-text-html .b{width:50%;padding:9px}</style><a><p class="b">',
      [],
    ],
    ['parts of a layout that it has not', '<p style="display:grid;gap:9px">', ['css-display-grid']],
    ['what gives words room to break', '<p style="word-break:break-word;overflow-wrap:break-word">', []],
    ['a block', '<img style="display:block">', []],
    ['a thick border', '<table><td style="border:12px solid red">', ['css-border']],
    ['a thin border', '<table><td style="border:1px solid red">', []],
    ['a background colour', '<table><td style="background:#fff">', []],
    ['a background image', '<table><td style="background:url(a.png)">', ['css-background']],
    [
      'a background image with VML',
      '<!--[if mso]><v:rect><v:fill src="a"/></v:rect><![endif]--><table><td style="background:url(a.png)">',
      [],
    ],
    ['a value that holds anyway', '<table style="float:none;position:static;opacity:1">', []],
    ['what is hidden', '<div style="display:none;max-height:0;overflow:hidden;opacity:0">', []],
    ['what is hidden for Outlook', '<div style="mso-hide:all;max-height:0;overflow:hidden">', []],
    ['what a media query says, which it does not read', '<style>@media print{.a{display:flex}}</style>', []],
    [
      'what is for everyone else',
      '<!--[if !mso]><!--><div style="display:flex"><video></video></div><!--<![endif]-->',
      [],
    ],
    ['what is for it alone', '<!--[if mso]><div style="display:flex"></div><![endif]-->', ['css-display-flex']],
  ])('in Outlook for Windows: %s', (_what, html, expected) => {
    const slugs = judged(html, [outlook])
      .uses.map(({ slug }) => slug)
      .filter((slug) => slug.startsWith('css-'));
    expect(slugs.toSorted()).toEqual(expected);
  });

  it('tells style sheets once for accounts of others in the apps of Gmail', () => {
    const html =
      '<style>.a:first-child > b{display:flex;white-space:nowrap}</style><b></b><i style="white-space:nowrap">';
    expect(levels(html, 'gmail.ios')).toContain('html-style degrades');
    const places = judged(html, ['gmail.ios']).uses.flatMap(({ slug, places: found }) =>
      found.map(({ column }) => `${slug} ${column}`),
    );
    expect(places.filter((place) => place.startsWith('css-white-space'))).toEqual(['css-white-space 84']);
  });

  it.each([
    [
      'resets',
      'body,td{margin:0;padding:0 0px} img{border:0;height:auto;line-height:100%} table{border-collapse:collapse}',
      false,
    ],
    ['what MJML writes into every mail', '#outlook a{padding:0} p{display:block;margin:13px 0}', false],
    ['rules for phones', '@media (max-width:600px){.a{width:100%}}', false],
    ['an answer to the pointer', 'a:hover{color:red}', false],
    ['rules for one client', '.ExternalClass *{line-height:100%} u + .a{width:9px}', false],
    ['rules for what is not there', '.b{color:red}', false],
    ['a page that is almost white', 'body{background:#f4f4f4}', false],
    ['paragraphs without their margins', 'p{margin:0}', true],
    ['a page that is dark', 'body{background:#222222}', true],
    ['a rule that the mail needs', '@media print{i{color:red}} .a{color:red}', true],
  ])('in the apps of Gmail: a style sheet of %s', (_what, css, isTold) => {
    const uses = levels(`<style>${css}</style><p class="a"><table><td><img><a>x</a>`, 'gmail.ios');
    expect(uses.includes('html-style degrades')).toBe(isTold);
  });

  it('says only the notes that concern the use, and the places that it is about', () => {
    const report = judged('<p>\n<a style="padding:1px">\n<table><td style="padding:2px">', [outlook]);
    const padding = report.uses.find(({ slug }) => slug === 'css-padding');
    expect(padding?.places.map(({ line, column }) => `${line}:${column}`)).toEqual(['2:11']);
    expect(padding?.clients).toEqual([
      { id: outlook, level: 'degrades', notes: ['Partial. Only supported on table cells.'] },
    ]);
    expect(padding?.cure?.en).toContain('table cell');
  });

  it('sums up per client, the worst first', () => {
    const report = judged('<b style="display:flex;border-radius:4px">', [
      outlook,
      gmail,
      'apple-mail.macos',
      'nobody.nowhere',
    ]);
    expect(report.verdicts).toEqual([
      { id: outlook, name: 'Outlook (Windows)', level: 'breaks', breaks: 1, degrades: 1, unknown: 0 },
      { id: gmail, name: 'Gmail (Desktop Webmail)', level: 'fine', breaks: 0, degrades: 0, unknown: 0 },
      { id: 'apple-mail.macos', name: 'Apple Mail (macOS)', level: 'fine', breaks: 0, degrades: 0, unknown: 0 },
      { id: 'nobody.nowhere', name: 'nobody.nowhere', level: 'unknown', breaks: 0, degrades: 0, unknown: 4 },
    ]);
    expect(report.uses[0]?.slug).toBe('css-display-flex');
    expect(report.featuresUsed).toBe(4);
  });

  it.each([
    ['rem', '<b style="font-size:1.5rem">', 'font-size:24px'],
    ['one side and the other', '<b style="margin-inline:4px">', 'margin-left:4px;margin-right:4px'],
    ['colours without commas', '<b style="color:rgb(0 128 0 / 50%)">', 'color:rgba(0, 128, 0, 0.5)'],
    ['line heights', '<b style="line-height:16px">', 'mso-line-height-rule:exactly;line-height:16px'],
    ['importance without a blank', '<style>a{color:red!important}</style>', 'color:red !important'],
  ])('mends %s', (_what, html, expected) => {
    const [cure] = judged(html).uses.flatMap(({ cures }) => cures);
    const [edit] = cure?.edits ?? [];
    expect(html.slice(0, edit?.place.start) + edit?.text + html.slice(edit?.place.end)).toContain(expected);
  });

  it.each([
    ['a rem of a root of its own', '<style>html{font-size:10px}</style><b style="width:1rem">'],
    ['two values', '<b style="margin-inline:4px 5px">'],
    ['a value of the data', '<b style="margin-inline:{{a}}px">'],
  ])('mends nothing of %s', (_what, html) => {
    expect(judged(html).uses.flatMap(({ cures }) => cures)).toEqual([]);
  });

  it.each([
    ['a long name in a value', `<b style="width:1 ${'a'.repeat(200_000)}">`],
    ['a long number', `<b style="width:${'1'.repeat(200_000)}">`],
    ['addresses that nobody closes', `<b style="background:1 ${'url('.repeat(50_000)}">`],
    ['brackets that nobody closes', `<style>${'['.repeat(100_000)}{a:b}</style>`],
    ['parentheses that nobody closes', `<style>${':is('.repeat(50_000)}{a:b}</style>`],
    ['a long query', `<style>@media ${'(min-width:'.repeat(20_000)}{a{b:c}}</style>`],
    ['selectors', `<style>${'.a,'.repeat(50_000)}b{c:d}</style><b class="a">`],
    ['classes', `<b class="${'a b '.repeat(50_000)}">`.repeat(3)],
    ['conditions', '<!--[if mso]><b style="width:1px"><![endif]-->'.repeat(3000)],
    ['elements', '<p style="line-height:2px">a</p>'.repeat(5000)],
  ])('ends soon for %s', (_what, html) => {
    const startMs = performance.now();
    const { verdicts } = judged(html);
    expect(performance.now() - startMs).toBeLessThan(4000);
    expect(verdicts).toHaveLength(defaultTargets.length);
  });

  it.each([
    ['a plain mail', plainMail],
    ['a mail in the style of Foundation', foundationLike],
    ['a mail as MJML prints it', mjmlLike],
    ['a hybrid mail written by hand', hybrid],
    ['a web page sent as mail', webPage],
  ])('%s', (_what, { html, expected }) => {
    const { uses } = judged(html);
    const lines = uses.flatMap(({ slug, places, clients }) => {
      const worst = ['breaks', 'degrades', 'unknown'].find((level) => clients.some((client) => client.level === level));
      return `${worst} ${slug} ${places.map(({ line, column }) => `${line}:${column}`).join(' ')}`;
    });
    expect(lines.toSorted()).toEqual(expected);
  });
});
