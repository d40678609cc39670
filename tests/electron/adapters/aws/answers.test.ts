// Pages of a list are turned to the last, and never the same ones for ever.
import { expect, it } from 'vitest';
import { all, type Send } from '../../../../electron/adapters/aws/answers.ts';
import { readCall } from '../../../../electron/adapters/aws/call.ts';
import { exampleCall } from '../../../fakes/ses-identity.ts';

type Answer = { readonly Items: readonly number[]; readonly NextToken?: string };

/** Each page leads to the one that `next` names. */
async function turned(next: { readonly [token: string]: string | undefined }): Promise<readonly number[]> {
  const tokens: string[] = [];
  const send = (() => {
    const token = tokens.at(-1) ?? '';
    const NextToken = next[token];
    const output: Answer = { Items: [tokens.length], ...(NextToken === undefined ? {} : { NextToken }) };
    return Promise.resolve({ ok: true, output, call: exampleCall() });
  }) as unknown as Send;
  const reply = await all(
    send,
    ({ token = '' }) => {
      tokens.push(token);
      return readCall<Answer>('List', null, () => Promise.reject(new Error('not sent')));
    },
    ({ Items }) => Items,
  );
  return reply.ok ? reply.value : [];
}

it.each([
  ['to the last', { '': 'b', b: 'c' }, 3],
  ['as one where it names no other', {}, 1],
  ['once where a page leads to itself', { '': 'b', b: 'b' }, 2],
  ['once where pages lead in a ring', { '': 'b', b: 'c', c: 'd', d: 'b' }, 4],
  ['to one without a name', { '': 'b', b: '' }, 2],
] as const)('are turned %s', async (_title, next, pages) => expect(await turned(next)).toHaveLength(pages));
