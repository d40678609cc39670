// The preflight held to the simulated SES: what it blocks is refused or never delivered, and what it lets pass is taken.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SendWay } from '../../shared/message/send.ts';
import { type PreflightTrial, preflightTrial, type TriedMessage } from '../fakes/preflight-trial.ts';
import { formCases, type PreflightCase, rawCases } from './preflight-cases.ts';

let trial: PreflightTrial;
beforeAll(async () => {
  trial = await preflightTrial({ contactLists: { readers: {} } });
});
afterAll(() => trial.close());

type Outcome = { readonly blockers: readonly string[]; readonly isLost: boolean };

async function outcomeOf(message: TriedMessage, way: SendWay): Promise<Outcome> {
  const { obstacles, refusal, lost } = await trial.tryOut(message, way);
  const blockers = obstacles.map((obstacle) => obstacle.replace(/^draft-/u, ''));
  return { blockers, isLost: refusal !== null || lost !== null };
}

/** The one blocker and no other; and SES does the same, or differs for the reason that is given. */
async function hold({ message, blocker, only, excuse }: PreflightCase, ways: readonly SendWay[]): Promise<void> {
  let differs = false;
  for (const way of ways) {
    const kind = way === 'raw' || way === 'smtp' ? 'bytes' : 'assembled';
    const isBlocked = blocker !== undefined && (only === undefined || only === kind);
    const { blockers, isLost } = await outcomeOf(message, way);
    expect({ way, blockers }).toEqual({ way, blockers: isBlocked ? [blocker] : [] });
    if (excuse === undefined) expect({ way, isLost }).toEqual({ way, isLost: isBlocked });
    differs ||= isLost !== isBlocked;
  }
  expect(differs).toBe(excuse !== undefined);
}

describe('a message from its form', () => {
  it.each(formCases)('$title', (given) => hold(given, ['simple', 'raw']));
});

describe('a message of bytes', () => {
  it.each(rawCases)('$title', (given) => hold(given, ['raw']));
});

describe('the other ways', () => {
  const some = (titles: readonly string[]) => formCases.filter(({ title }) => titles.includes(title));
  it.each(some(['in order', '16 headers', 'no name', 'no dot', 'a stranger as Sender', 'no body']))('$title', (given) =>
    hold(given, ['template-inline', 'smtp']),
  );

  it('a value is missing', async () => {
    const message = { source: { subject: '{{x}}' } };
    const { blockers, isLost } = await outcomeOf(message, 'template-inline');
    expect({ blockers: blockers.length, isLost }).toEqual({ blockers: 1, isLost: true });
  });
});

const folders = ['dovecot-malformed', 'enmime-low-quality', 'rfc'].map((name) => `tests/fixtures/mime/${name}`);
const corpus = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:eml|raw)$/u.test(name))
    .map((name) => ({ title: name, raw: new Uint8Array(readFileSync(`${folder}/${name}`)) })),
);

it.each(corpus)('published malformed mail, sent from here: $title', async ({ raw }) => {
  const form = { from: 'news@orchard.example', to: ['success@simulator.amazonses.com'], cc: [], bcc: [], headers: [] };
  const { blockers, isLost } = await outcomeOf({ raw, form }, 'raw');
  expect(isLost).toBe(blockers.length > 0);
});

/** Several things at once, where nothing is excused. */
it('holds of what is put together from them', async () => {
  const heavy = ['498 attachments', '499 attachments', '40 MB encoded', 'over 40 MB encoded'];
  const plain = formCases.filter(({ title, excuse }) => excuse === undefined && !heavy.includes(title));
  const some = fc.uniqueArray(fc.constantFrom(...plain), { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(some, fc.constantFrom<SendWay>('simple', 'raw'), async (cases, way) => {
      const message = cases.map((each) => each.message).reduce(together);
      const { blockers, isLost } = await outcomeOf(message, way);
      expect(isLost).toBe(blockers.length > 0);
    }),
    { seed: 20_261_122, numRuns: 50 },
  );
}, 20_000);

function together(one: TriedMessage, other: TriedMessage): TriedMessage {
  const listed = <K extends 'headers' | 'attachments' | 'tags'>(key: K) => [
    ...(one.form?.[key] ?? []),
    ...(other.form?.[key] ?? []),
  ];
  return {
    form: {
      ...one.form,
      ...other.form,
      headers: listed('headers') as NonNullable<NonNullable<TriedMessage['form']>['headers']>,
      attachments: listed('attachments') as NonNullable<NonNullable<TriedMessage['form']>['attachments']>,
      tags: listed('tags') as NonNullable<NonNullable<TriedMessage['form']>['tags']>,
    },
    source: { ...one.source, ...other.source },
    contents: [...(one.contents ?? []), ...(other.contents ?? [])],
  };
}
