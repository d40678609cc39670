// Pages of a list: every item once, and no token but its own.
import { describe, expect, it } from 'vitest';
import { paginate } from '../../../../../electron/demo/ses/wire/paginate.ts';

const items = ['a', 'b', 'c', 'd', 'e'];
const all = { nextToken: undefined, pageSize: undefined };

describe('paginate', () => {
  it('gives all at once where they fit, without a token', () => {
    expect(paginate(items, all, 5)).toEqual({ items, nextToken: undefined });
  });

  it('turns pages', () => {
    const seen: string[] = [];
    let nextToken: string | undefined;
    do {
      const page = paginate(items, { nextToken, pageSize: 2 }, 100);
      seen.push(...page.items);
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    expect(seen).toEqual(items);
  });

  it('gives no more at once than may be', () => {
    expect(paginate(items, { nextToken: undefined, pageSize: 100 }, 3).items).toHaveLength(3);
  });

  it.each([
    '',
    'x',
    'MQ==',
    Buffer.from('plumbline:-1').toString('base64'),
    Buffer.from('plumbline:01').toString('base64'),
  ])('refuses the token "%s"', (nextToken) => {
    expect(() => paginate(items, { nextToken, pageSize: 2 }, 100)).toThrow('The specified next token is invalid.');
  });

  it('refuses pages of nothing', () => {
    expect(() => paginate(items, { nextToken: undefined, pageSize: 0 }, 100)).toThrow('at least 1');
  });
});
