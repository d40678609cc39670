// Reading HTML: that every span leads to what it says, in any HTML, and that hostile HTML ends soon.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskTemplate } from '../../../../../electron/engine/mail/markup/mask-template.ts';
import { readMarkup } from '../../../../../electron/engine/mail/markup/read-markup.ts';
import type { Span } from '../../../../../shared/detail.ts';
import type { Markup } from '../../../../../shared/draft/markup.ts';

const slice = ({ text }: Markup, span: Span | null): string => (span === null ? '-' : text.slice(span.start, span.end));
const faultsOf = (html: string): readonly string[] => {
  const markup = readMarkup(html);
  return markup.faults.map(({ code, span }) => `${code} ${slice(markup, span).slice(0, 20)}`.trim());
};
const page = (body: string): string => `<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`;

/** Spans that do not lead to what they say. */
function misled(markup: Markup): readonly string[] {
  const wrong: string[] = [];
  const tell = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(what);
  };
  const begins = (span: Span | null, start: string): boolean =>
    // HTML reads a NUL as U+FFFD, in a tag's name, too.
    span === null || slice(markup, span).replaceAll('\0', '\uFFFD').toLowerCase().startsWith(start.toLowerCase());
  for (const { index, name, parent, startTag, endTag, span, attributes, style } of markup.elements) {
    tell(parent < index, `parent of ${name}`);
    tell(begins(startTag, `<${name}`), `start of ${name}`);
    tell(begins(endTag, `</${name}`), `end of ${name}`);
    tell(span === null || span.end >= (startTag?.end ?? 0), `span of ${name}`);
    for (const attribute of attributes) {
      const written = slice(markup, attribute.valueSpan);
      tell(begins(attribute.span, attribute.name), `name of ${attribute.name}`);
      // A reference, and a line end of two characters, is longer as it is written.
      tell(
        attribute.valueSpan === null || /[&\r\0]/u.test(written) || written === attribute.value,
        `value of ${attribute.name}`,
      );
    }
    for (const { property, value, span: at, valueSpan } of style) {
      tell(begins(at, property.startsWith('"') ? '&quot;' : property), `property ${property}`);
      tell(slice(markup, valueSpan) === value, `value of ${property}`);
    }
  }
  for (const { declarations } of markup.styles.flatMap(({ rules }) => rules)) {
    for (const { value, valueSpan } of declarations) tell(slice(markup, valueSpan) === value, `value ${value}`);
  }
  for (const { span, code } of markup.faults) {
    tell(span.start >= 0 && span.start <= span.end && span.end <= markup.text.length, code);
  }
  return wrong;
}

describe('readMarkup', () => {
  it('lists elements in document order with their parents and spans', () => {
    const markup = readMarkup('<p>a <B Class=x>b</B></p>');
    expect(markup.elements.map(({ name, parent, span }) => [name, parent, slice(markup, span)])).toEqual([
      ['html', -1, '-'],
      ['head', 0, '-'],
      ['body', 0, '-'],
      ['p', 2, '<p>a <B Class=x>b</B></p>'],
      ['b', 3, '<B Class=x>b</B>'],
    ]);
    expect(markup.texts.map(({ parent, text }) => [parent, text])).toEqual([
      [3, 'a '],
      [4, 'b'],
    ]);
  });

  it.each([
    ['double quotes', '<a HREF="x y">', 'x y', 'x y'],
    ['single quotes', "<a href='x\"y'>", 'x"y', 'x"y'],
    ['no quotes', '<a href=x?a=b&c>', 'x?a=b&c', 'x?a=b&c'],
    ['blanks around the equals sign', '<a href = "x" b>', 'x', 'x'],
    ['references', '<a href="?a&amp;b=&quot;">', '?a&b="', '?a&amp;b=&quot;'],
    ['a line end of two characters', '<a href="x\r\ny">', 'x\ny', 'x\r\ny'],
    ['nothing', '<a href="">', '', ''],
    ['no value', '<a href>', '', '-'],
    ['two code units', '<a href="😀x" b="c">', '😀x', '😀x'],
  ])('an attribute with %s', (_what, html, value, written) => {
    const markup = readMarkup(html);
    const [attribute] = markup.elements.at(-1)?.attributes ?? [];
    expect([attribute?.name, attribute?.value, slice(markup, attribute?.valueSpan ?? null)]).toEqual([
      'href',
      value,
      written,
    ]);
  });

  it('reads style attributes where they stand, references and all', () => {
    const markup = readMarkup('<p\r\n style="font-family:&quot;A B&quot;, c; color : red!important">');
    const style = markup.elements.at(-1)?.style ?? [];
    expect(
      style.map(({ property, value, span, valueSpan }) => [
        property,
        value,
        slice(markup, span),
        slice(markup, valueSpan),
      ]),
    ).toEqual([
      ['font-family', '"A B", c', 'font-family:&quot;A B&quot;, c', '&quot;A B&quot;, c'],
      ['color', 'red', 'color : red!important', 'red'],
    ]);
  });

  it('reads style elements with line ends of two characters', () => {
    const markup = readMarkup('<style>\r\na{\r\n color:red}\r\n</style>');
    const [rule] = markup.styles[0]?.rules ?? [];
    expect([slice(markup, rule?.selectorSpan ?? null), slice(markup, rule?.declarations[0]?.span ?? null)]).toEqual([
      'a',
      'color:red',
    ]);
  });

  it('marks what comes from the data', () => {
    const { elements, texts } = readMarkup(maskTemplate('<a href="{{url}}" class="b" {{more}}>{{name}}</a> x'));
    expect(elements.at(-1)?.attributes.map(({ dynamic }) => dynamic)).toEqual([true, false, false]);
    expect(texts.map(({ dynamic }) => dynamic)).toEqual([true, false]);
  });

  it('names the conditions of Outlook', () => {
    const html =
      '<!--[if gte mso 9]>a<![endif]--><!--[if !mso]><!-->b<!--<![endif]--><![if !vml]>c<![endif]><!-- d -->';
    expect(readMarkup(html).comments.map(({ conditional }) => conditional)).toEqual([
      'gte mso 9',
      '!mso',
      'endif',
      '!vml',
      'endif',
      null,
    ]);
  });

  it.each([
    ['a whole mail', page('<p>a<br>b<img src="a"><table><tr><td>c</td></tr></table>'), []],
    [
      'XHTML as templates have it',
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head></head><body><br/></body></html>',
      [],
    ],
    [
      'conditions',
      page('<!--[if mso]><table><tr><td><![endif]--><!--[if !mso]><!-- -->a<!--<![endif]--><![if !mso]>b<![endif]>'),
      [],
    ],
    ['VML that is open', page('<v:rect><v:fill src="a"/></v:rect><o:p/>'), []],
    ['values where attributes stand', maskTemplate(page('<p {{aa}} {{bb}}>c</p>')), []],
    ['an open element', page('<div><b>a</div>'), ['element-unclosed <b>']],
    ['letters of SVG that differ in case', page('<svg><foreignObject></foreignObject></svg>'), []],
    ['a closing tag of nothing', page('a</div>'), ['end-tag-without-matching-open-element </div>']],
    ['an attribute twice', page('<p class="a" class="b">c</p>'), ['duplicate-attribute']],
    ['text between cells', page('<table><tr>a<td>b</td></tr></table>'), ['content-outside-cell a']],
    [
      'an element between cells',
      page('<table><div>a</div><tr><td>b</td></tr></table>'),
      ['content-outside-cell <div>'],
    ],
    ['a row without a table', page('<div><tr><td>b</td></tr></div>'), ['tag-ignored <tr>', 'tag-ignored <td>']],
    [
      'a condition without an end',
      page('<!--[if mso]>a-->b<!--[if !mso]><!-->c'),
      ['conditional-comment-unclosed <!--[if mso]>a-->', 'conditional-comment-unclosed <!--[if !mso]><!-->'],
    ],
    ['an end without a condition', page('a<!--<![endif]-->'), ['conditional-comment-unopened <!--<![endif]-->']],
  ])('tells the faults of %s', (_what, html, expected) => {
    const own = faultsOf(html).filter((fault) => !/^end-tag-without.*<\/t[dr]>/u.test(fault));
    expect(own).toEqual(expected);
  });

  it('leads every span to what it says, in any HTML', () => {
    const name = fc.constantFrom(
      'p',
      'div',
      'b',
      'table',
      'tr',
      'td',
      'a',
      'svg',
      'style',
      'select',
      'TITLE',
      'template',
    );
    const attribute = fc.constantFrom(
      ' a="1"',
      " b='&amp;2'",
      ' style="color:red;&quot;a:b"',
      ' c',
      ' d=x',
      '\r\nviewBox="0"',
      ' a=2',
      ' "',
    );
    const piece = fc.oneof(
      fc.tuple(name, fc.array(attribute, { maxLength: 3 })).map(([tag, list]) => `<${tag}${list.join('')}>`),
      name.map((tag) => `</${tag}>`),
      fc.constantFrom(
        'x',
        '\r\n',
        '😀',
        '&amp;',
        '<!-- c -->',
        '<!--[if mso]>',
        '<![endif]-->',
        'a{b:c}',
        '\uE000',
        '<',
        '\0',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        expect(misled(readMarkup(pieces.join('')))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['nested blocks', '<div>'.repeat(5000), 'nested-too-deep'],
    [
      'formats opened anew in every paragraph',
      Array.from({ length: 700 }, (_, at) => `<b a=${at}>`).join('') + '<p>x'.repeat(1000),
      'elements-too-many',
    ],
    ['attributes', `<a ${Array.from({ length: 10_000 }, (_, at) => `a${at}`).join(' ')}>`, 'tag-too-long'],
    ['millions of characters', 'a '.repeat(1_200_000), 'text-too-long'],
    ['tables in tables', '<table>'.repeat(5000), 'element-unclosed'],
    ['content moved out of a table', `<table>${'x<b>'.repeat(2000)}`, 'content-outside-cell'],
    ['conditions', '<!--[if mso]>'.repeat(5000), 'nested-comment'],
    ['style sheets', '<style>a{b:c}</style>'.repeat(1000), 'missing-doctype'],
  ])('ends soon for %s', (_what, html, code) => {
    const startMs = performance.now();
    const { faults, text } = readMarkup(html);
    expect(performance.now() - startMs).toBeLessThan(5000);
    expect(text).toBe(html);
    expect(faults.map((fault) => fault.code)).toContain(code);
  });
});
