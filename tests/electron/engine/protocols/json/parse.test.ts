// JSON with places: it agrees with the platform's own reader on everything, and never hangs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../../electron/engine/protocols/json/parse.ts';
import type { JsonNode } from '../../../../../electron/engine/protocols/json/types.ts';

/** The value again, from the text under each part. */
function valueOf(node: JsonNode, text: string): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ key, value }) => [key, valueOf(value, text)]));
    case 'array':
      return node.items.map((item) => valueOf(item, text));
    case 'string':
    case 'literal':
      return JSON.parse(text.slice(node.span.start, node.span.end));
  }
}

function accepts(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('parseJson', () => {
  it('reads what JSON.parse reads, and every part is where it says', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const reading = parseJson(text);
        if (reading.kind !== 'json') throw new Error(`${text}: ${reading.fault} at ${reading.at}`);
        expect(JSON.stringify(valueOf(reading.node, text))).toBe(JSON.stringify(JSON.parse(text)));
        expect(text.slice(reading.node.span.start, reading.node.span.end)).toBe(text.trim());
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      'a',
      '1',
      '-',
      '.',
      'e',
      ' ',
      '\\',
      '\n',
      'true',
      'null',
      '"a"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(parseJson(text).kind === 'json').toBe(accepts(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['', 0],
    ['{} x', 3],
    ['["a', 1],
    ['01', 0],
  ])('%s: a fault at %i', (text, at) => {
    expect(parseJson(text)).toEqual({ kind: 'fault', fault: 'syntax', at });
  });

  it('does not follow what is nested too deeply, and does not read what is too long', () => {
    expect(parseJson('['.repeat(90_000))).toMatchObject({ fault: 'deep' });
    expect(parseJson(`"${'x'.repeat(100_000)}"`)).toMatchObject({ fault: 'long' });
  });
});
