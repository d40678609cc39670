import { describe, expect, it } from 'vitest';
import { typePlainly } from '../../../../renderer/editor/text/type-plainly.ts';

describe('typePlainly', () => {
  it.each([
    ['a\r\nb', 'a\nbx', 'a\r\nbx'],
    ['a\r\nb\nc\rd', 'a\nb\ncx\nd', 'a\r\nb\ncx\rd'],
    ['a\nb', 'a\n\nb', 'a\n\nb'],
    ['a\r\nb', 'a\n\nb', 'a\r\n\r\nb'],
    ['\uFEFFa\r\nb', '\uFEFFa\nbx', '\uFEFFa\r\nbx'],
    ['a', '', ''],
    ['\u{1F600}', '\u{1F601}', '\u{1F601}'],
  ])('keeps the line ends of %j typed into as %j', (text, typed, expected) => {
    expect(typePlainly(text, typed)).toBe(expected);
  });
});
