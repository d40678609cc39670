// Where template data stops being a JSON object, and what mends it.
import { describe, expect, it } from 'vitest';
import { parseData } from '../../../../../electron/engine/mail/template/parse-data.ts';

describe('template data', () => {
  it.each([
    ['', {}],
    [' \n', {}],
    [
      '{"a": [1, {"b": "\\u00e9\\n"}], "c": null, "d": -1.5e3, "e": true}',
      { a: [1, { b: 'é\n' }], c: null, d: -1500, e: true },
    ],
  ])('%j is read', (text, data) => {
    expect(parseData(text)).toEqual({ data, fault: null, fix: null });
  });

  it.each([
    ['a comma too many', '{"a": 1,}', '1:8', '{"a": 1}'],
    ['a comma too many in a list', '{"a": [1, 2,\n]}', '1:12', '{"a": [1, 2\n]}'],
    ['a comma too few', '{"a": 1\n"b": 2}', '1:7', '{"a": 1,\n"b": 2}'],
    ['no colon', '{"a" 1}', '1:2', '{"a":  1}'],
    ['single quotes', "{'a b': 1}", '1:2', '{"a b": 1}'],
    ['typographic quotes', '{“a”: 1}', '1:2', '{"a": 1}'],
    ['single quotes of a value', '{"a": \'x\'}', '1:7', '{"a": "x"}'],
    ['a name without quotes', '{a: 1}', '1:2', '{"a": 1}'],
    ['a value without quotes', '{"a": Kyoto}', '1:7', '{"a": "Kyoto"}'],
    ['words of another language', '{"a": None}', '1:7', '{"a": null}'],
    ['True', '{"a": True}', '1:7', '{"a": true}'],
    ['a comment', '{"a": 1} // note', '1:10', '{"a": 1} '],
    ['a comment over lines', '{/* a\n */"a": 1}', '1:2', '{"a": 1}'],
    ['a byte order mark', '\uFEFF{"a": 1}', '1:1', '{"a": 1}'],
    ['a tab in a text', '{"a": "\t"}', '1:8', '{"a": "\\t"}'],
    ['an escape that is none', '{"a": "\\d"}', '1:8', '{"a": "\\\\d"}'],
    ['another bracket', '{"a": [1}', '1:9', '{"a": [1]'],
    ['a number of another form', '{"a": .5}', '1:7', null],
    ['no value', '{"a": }', '1:7', null],
    ['no name', '{,}', '1:2', null],
    ['a line end in a text', '{"a": "x\ny"}', '1:7', null],
    ['a text without end', '{"a": "x}', '1:7', null],
    ['a bracket that is open', '{\n"a": {"b": 1}', '1:1', null],
    ['a list that is open', '{"a": [1, ', '1:7', null],
    ['text behind', '{"a": 1} x', '1:10', null],
    ['a list', ' [1]', '1:2', null],
    ['a text', '"a"', '1:1', null],
    ['null', 'null', '1:1', null],
  ])('%s is told with its place', (_what, text, at, mended) => {
    const { data, fault, fix } = parseData(text);
    expect(data).toEqual({});
    expect([`${fault?.place.line ?? 0}:${fault?.place.column ?? 0}`, fault?.place.part]).toEqual([at, 'data']);
    expect(fault?.says.en).toMatch(/\.$/u);
    expect(fault?.says.ja).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
    const after = fix === null ? null : text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end);
    expect(after).toBe(mended);
  });

  it('of every broken text there is a place', () => {
    const whole = '{"a": [1, {"b": "x\\n"}, true], "c": null}';
    for (let at = 1; at < whole.length; at += 1) {
      for (const broken of [
        whole.slice(0, at),
        whole.slice(0, at) + whole.slice(at + 1),
        `${whole.slice(0, at)}#${whole.slice(at)}`,
      ]) {
        const isRead = parseData(broken).fault === null;
        expect([broken, isRead]).toEqual([broken, isJson(broken)]);
      }
    }
  });

  it('however deep ends', () => {
    expect(parseData(`{"a": ${'['.repeat(100_000)}`).fault?.place.line).toBe(1);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
