// The answers about a suppression list: readings and changes announced to their end, files, and refusals in between.
import { describe, expect, it } from 'vitest';
import type { Desk, Session } from '../../../electron/ipc/session.ts';
import { suppressionAnswers } from '../../../electron/ipc/suppression.ts';
import { accept, refuse } from '../../../shared/failure.ts';
import type { SuppressionFilter } from '../../../shared/health/asks.ts';
import type { SuppressedDetail } from '../../../shared/health/suppression.ts';
import { requests } from '../../../shared/ipc/requests.ts';
import { memoryAccounts } from '../../fakes/memory-accounts.ts';
import { memorySecrets } from '../../fakes/memory-secrets.ts';
import { memorySes, type MemorySesOptions } from '../../fakes/memory-ses.ts';
import { memoryReports, memorySettings } from '../../fakes/memory-stores.ts';
import { nowMs } from '../../fakes/ses-identity.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

const region = 'us-east-1';
const filter: SuppressionFilter = { typed: '', reason: null, sinceMs: null, untilMs: null, sort: 'address' };
const page = { region, filter, offset: 0, limit: 10, find: null };

const suppressed = ['c@x.example', 'a@x.example', '=b@x.example'].map((address): SuppressedDetail => ({
  address,
  reason: 'BOUNCE',
  updatedAtMs: nowMs,
  messageId: null,
  feedbackId: null,
}));

type Standing = Partial<MemorySesOptions> & { readonly hasAccount?: boolean; readonly chosenPath?: string | null };

function stand({ hasAccount = true, chosenPath = '/tmp/list.csv', ...options }: Standing = {}) {
  const heard: (readonly [name: string, payload: { readonly ended: string | null }])[] = [];
  const written: string[] = [];
  const ses = memorySes({ regions: { [region]: { suppressed } }, ...options });
  let closed = 0;
  const close = (): Promise<void> => {
    closed += 1;
    return Promise.resolve();
  };
  const world = () => ({
    profileId: 'demo',
    kind: 'demo' as const,
    resolver: { ...zoneResolver([]), close },
    ses,
    clock: { nowMs: () => nowMs },
    randomness: { label: () => 'f00dcafe' },
  });
  const session = {
    reports: memoryReports(),
    settings: memorySettings(),
    accounts: memoryAccounts(),
    secrets: memorySecrets(),
    accountWorld: () => Promise.resolve(hasAccount ? accept(world()) : refuse({ kind: 'vault-locked' })),
    readCsv: () => Promise.resolve(accept([{ line: 1, cells: ['new@x.example', 'COMPLAINT'], text: '' }])),
    writeText: (_path: string, text: string) => {
      written.push(text);
      return Promise.resolve(accept(null));
    },
  } satisfies Partial<Session>;
  const desk = {
    chooseFile: () => Promise.resolve(chosenPath),
    chooseFiles: () => Promise.resolve(null),
    chooseWhereToSave: () => Promise.resolve(chosenPath),
  } satisfies Partial<Desk>;
  // What else a session and a desk can do is not asked for here.
  const answers = suppressionAnswers(session as unknown as Session, desk as unknown as Desk, (name, payload) => {
    heard.push([name, payload as unknown as { readonly ended: string | null }]);
  });
  const ended = async (name: string) => {
    const isEnd = (each: (typeof heard)[number]): boolean => each[0] === name && each[1].ended !== null;
    while (!heard.some(isEnd)) await new Promise((next) => setImmediate(next));
    return heard.findLast(isEnd)?.[1];
  };
  return { answers, heard, ended, written, ses, accounts: session.accounts, closed: () => closed };
}

describe('suppression.*', () => {
  it('reads the list once, however often it is asked to, and answers pages from memory', async () => {
    const { answers, ended, ses, closed } = stand();
    const [first, second] = [
      await answers['suppression.load']({ region }),
      await answers['suppression.load']({ region }),
    ];
    expect(second).toEqual(first);
    expect(await ended('suppression.read')).toMatchObject({ region, entries: 3, ended: 'complete', failure: null });
    const answer = await answers['suppression.page'](page);
    expect(answer.ok && answer.value.rows.map(({ address }) => address)).toEqual([
      '=b@x.example',
      'a@x.example',
      'c@x.example',
    ]);
    expect(ses.asked).toHaveLength(1);
    expect(closed()).toBe(2);
  });

  it('stops a reading, and says when there is none', async () => {
    const { answers, ended } = stand();
    const begun = await answers['suppression.load']({ region });
    const runId = begun.ok ? begun.value.runId : '';
    expect(await answers['suppression.stop']({ runId })).toEqual(accept(null));
    expect(await ended('suppression.read')).toMatchObject({ ended: 'cancelled', failure: null });
    expect(await answers['suppression.stop']({ runId: 'never' })).toMatchObject({ failure: { kind: 'not-found' } });
  });

  it('says why a reading brought nothing', async () => {
    const away = { kind: 'aws-unreachable', endpoint: 'x', because: 'y' } as const;
    const { answers, ended } = stand({ failing: () => away });
    await answers['suppression.load']({ region });
    expect(await ended('suppression.read')).toMatchObject({ ended: 'failed', failure: away });
    expect(await answers['suppression.page'](page)).toMatchObject({ value: { total: 0, failure: away } });
  });

  it('sends nothing before it is confirmed; then lets the list in memory follow', async () => {
    const { answers, ended, ses } = stand();
    await answers['suppression.load']({ region });
    await ended('suppression.read');
    const plan = { region, changes: [{ kind: 'unsuppress', address: 'a@x.example' }] } as const;
    expect(await answers['suppression.apply']({ plan, typed: 'yes' })).toMatchObject({
      failure: { kind: 'not-confirmed', wanted: 'a@x.example' },
    });
    expect(ses.suppressionChanges).toEqual([]);
    expect(await answers['suppression.apply']({ plan, typed: 'a@x.example' })).toMatchObject({ ok: true });
    expect(await ended('suppression.progress')).toMatchObject({ done: 1, ended: 'done' });
    expect(await answers['suppression.page'](page)).toMatchObject({ value: { total: 2 } });
    expect(ses.asked.filter(({ read }) => read === 'suppressedPage')).toHaveLength(1);
  });

  it('writes what the filter lets through, and nothing where nothing was read', async () => {
    const { answers, ended, written } = stand();
    expect(await answers['suppression.export']({ region, filter })).toMatchObject({ failure: { kind: 'bad-input' } });
    await answers['suppression.load']({ region });
    await ended('suppression.read');
    const exported = await answers['suppression.export']({ region, filter: { ...filter, typed: 'B' } });
    expect(exported).toEqual(accept({ path: '/tmp/list.csv', entries: 1, quoted: 1 }));
    expect(written).toEqual(['"""=b""@x.example",BOUNCE\n']);
  });

  it('reads a file that is chosen, sends nothing, and takes no choice for none', async () => {
    const { answers, ses } = stand();
    expect(await answers['suppression.read-csv']({ act: 'suppress' })).toMatchObject({
      value: { name: 'list.csv', changes: [{ kind: 'suppress', address: 'new@x.example', reason: 'COMPLAINT' }] },
    });
    expect(ses.asked).toEqual([]);
    const { answers: unmoved } = stand({ chosenPath: null });
    expect(await unmoved['suppression.read-csv']({ act: 'suppress' })).toEqual(accept(null));
  });

  it('passes on why there is no account', async () => {
    const { answers } = stand({ hasAccount: false });
    const failure = { kind: 'vault-locked' };
    expect(await answers['suppression.load']({ region })).toMatchObject({ failure });
    expect(await answers['suppression.look-up']({ address: 'a@x.example', region })).toMatchObject({ failure });
    expect(await answers['address.insights']({ address: 'a@x.example', region })).toMatchObject({ failure });
  });

  it('says that a region does not have insights, in a sentence of its own', async () => {
    const unknown = { kind: 'aws-refused', operation: 'x', code: 'UnknownOperationException', message: '' } as const;
    const { answers } = stand({ failing: ({ read }) => (read === 'addressInsights' ? unknown : null) });
    const answer = await answers['address.insights']({ address: 'a@x.example', region });
    expect(answer).toMatchObject({
      failure: { kind: 'not-allowed', because: { en: expect.stringContaining(region) } },
    });
  });
});

describe('what the window may send', () => {
  const takes = (name: keyof typeof requests, input: unknown): boolean => requests[name].input.safeParse(input).success;
  const change = { kind: 'suppress', address: 'a@x.example', reason: 'BOUNCE' };

  it.each([
    ['suppression.page', page, true],
    ['suppression.page', { ...page, limit: 501 }, false],
    ['suppression.page', { ...page, offset: -1 }, false],
    ['suppression.page', { ...page, region: '../us-east-1' }, false],
    ['suppression.page', { ...page, filter: { ...filter, sort: 'random' } }, false],
    ['suppression.preview', { region, changes: [change] }, true],
    ['suppression.preview', { region, changes: [] }, false],
    ['suppression.preview', { region, changes: [{ ...change, reason: 'OTHER' }] }, false],
    ['suppression.preview', { region, changes: [{ ...change, address: 'x'.repeat(321) }] }, false],
    ['suppression.read-csv', { act: 'suppress', path: '/etc/passwd' }, false],
    ['suppression.export', { region, filter, path: '/tmp/x' }, false],
    ['address.insights', { region, address: 'a@x.example', more: 1 }, false],
  ] as const)('%s %j: %s', (name, input, isTaken) => {
    expect(takes(name, input)).toBe(isTaken);
  });
});
