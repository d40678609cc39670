// The preflight held to the simulated SES: what it blocks is refused or never delivered, and what it lets pass is taken.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesWays, type SendWay } from '../../shared/message/send.ts';
import { type PreflightTrial, preflightTrial, type TriedMessage } from '../fakes/preflight-trial.ts';
import { formCases, heavyCases, type PreflightCase, rawCases } from './preflight-cases.ts';

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

type Verdict = {
  readonly said: readonly (Omit<Outcome, 'isLost'> & { readonly way: SendWay; readonly isLost: boolean | null })[];
  readonly differs: boolean;
};

/** What SES did is left out where it may differ. */
async function tried({ message, excuse }: PreflightCase, ways: readonly SendWay[]): Promise<Verdict> {
  const outcomes: (Outcome & { readonly way: SendWay })[] = [];
  for (const way of ways) outcomes.push({ way, ...(await outcomeOf(message, way)) });
  return {
    said: outcomes.map((outcome) => ({ ...outcome, isLost: excuse === undefined ? outcome.isLost : null })),
    differs: outcomes.some(({ blockers, isLost }) => blockers.length > 0 !== isLost),
  };
}

/** The one blocker and no other, and SES does the same; or it differs, and why is said. */
function expected({ blocker, only, excuse }: PreflightCase, ways: readonly SendWay[]): Verdict {
  const said = ways.map((way) => {
    const kind = bytesWays.includes(way) ? 'bytes' : 'assembled';
    const isBlocked = blocker !== undefined && (only === undefined || only === kind);
    return { way, blockers: isBlocked ? [blocker] : [], isLost: excuse === undefined ? isBlocked : null };
  });
  return { said, differs: excuse !== undefined };
}

function holds(cases: readonly PreflightCase[], ...ways: readonly SendWay[]): void {
  it.each(cases)('$title', async (given) => {
    expect(await tried(given, ways)).toEqual(expected(given, ways));
  });
}

describe('a message from its form', () => {
  holds(formCases, 'simple', 'raw');
});
describe('a large one', () => {
  holds(heavyCases, 'simple');
});
describe('a message of bytes', () => {
  holds(rawCases, 'raw');
});

describe('the other ways', () => {
  const titles = ['in order', '16 headers', 'no name', 'no dot', 'a stranger as Sender', 'no body'];
  holds(
    formCases.filter(({ title }) => titles.includes(title)),
    'template-inline',
    'smtp',
  );

  it('a value is missing', async () => {
    const { blockers, isLost } = await outcomeOf({ source: { subject: '{{x}}' } }, 'template-inline');
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
  const plain = formCases.filter(({ excuse }) => excuse === undefined);
  const some = fc.uniqueArray(fc.constantFrom(...plain), { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(some, fc.constantFrom<SendWay>('simple', 'raw'), async (cases, way) => {
      const message = cases.map((each) => each.message).reduce(together);
      const { blockers, isLost } = await outcomeOf(message, way);
      expect(isLost).toBe(blockers.length > 0);
    }),
    { seed: 20_261_122, numRuns: 50 },
  );
}, 30_000);

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
