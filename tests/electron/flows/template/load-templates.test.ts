// A region's templates: names page by page, subjects at SES's rate and those on the screen first, kept, stopped, gone on with.
import { describe, expect, it } from 'vitest';
import { loadTemplates } from '../../../../electron/flows/template/load-templates.ts';
import { templateLists, type TemplateLists } from '../../../../electron/flows/template/template-lists.ts';
import type { DraftStore } from '../../../../electron/ports/draft-store.ts';
import type { Ses } from '../../../../electron/ports/ses.ts';
import type { AwsFailure } from '../../../../shared/aws-failure.ts';
import type { TemplateProgress } from '../../../../shared/draft/template.ts';
import { memoryDrafts } from '../../../fakes/draft-worlds.ts';
import { draftOf, sourceOf } from '../../../fakes/kept-draft.ts';
import { type MemoryAsked, memorySes } from '../../../fakes/memory-ses.ts';
import type { MemoryTemplates } from '../../../fakes/memory-templates.ts';

const region = 'us-east-1';
const place = { profileId: 'mine', region };
const day = 24 * 3_600_000;
const content = (subject: string) => ({ subject, html: `<p>${subject}</p>`, text: null });
const some = (count: number): MemoryTemplates =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `template-${index}`,
      { content: content(`Subject ${index}`), createdAtMs: index },
    ]),
  );

const everything = { typed: '', sort: 'newest', offset: 0, limit: 500, wanted: [] } as const;

function stand(drafts: DraftStore = memoryDrafts()) {
  const clock = { atMs: 10 * day, nowMs: () => clock.atMs };
  const lists = templateLists({ drafts, clock });
  const stop = new AbortController();
  const heard: TemplateProgress[] = [];
  const run = async (ses: Ses, { subjects = true, onChanged = () => {} } = {}): Promise<TemplateProgress> => {
    const wantsSubjects = (): boolean => subjects;
    const world = { runId: 'run', place, ses, clock, lists, signal: stop.signal, wantsSubjects };
    await loadTemplates(world, { onProgress: (progress) => void heard.push(progress), onChanged });
    const last = heard.at(-1);
    if (last === undefined) throw new Error('nothing was told');
    return last;
  };
  return { clock, drafts, lists, stop, heard, run };
}

const account = (templates: MemoryTemplates, failing?: (asked: MemoryAsked) => AwsFailure | null) =>
  memorySes({ regions: { [region]: { templates } }, ...(failing === undefined ? {} : { failing }) });
const subjectsAsked = ({ asked }: { readonly asked: readonly MemoryAsked[] }) =>
  asked.flatMap(({ read, about }) => (read === 'template' ? [about] : []));
const namesOf = async (lists: TemplateLists, change = {}): Promise<readonly string[]> =>
  (await lists.page(place, { ...everything, ...change })).rows.map(({ name }) => name);

describe('reading', () => {
  it('brings names by pages, then all subjects, and tells how far it is', async () => {
    const { lists, heard, run } = stand();
    const ses = account(some(250));
    expect(await run(ses)).toMatchObject({
      phase: 'subjects',
      done: 250,
      total: 250,
      ended: 'complete',
      failure: null,
    });
    expect(heard.filter(({ phase }) => phase === 'names').map(({ done, total }) => [done, total])).toEqual([
      [100, null],
      [200, null],
      [250, null],
    ]);
    expect(subjectsAsked(ses)).toHaveLength(250);
    const page = await lists.page(place, { ...everything, limit: 2 });
    expect(page).toMatchObject({ total: 250, matching: 250, subjectsKnown: 250, complete: true, failure: null });
    expect(page.rows.map(({ name, subject }) => [name, subject])).toEqual([
      ['template-249', 'Subject 249'],
      ['template-248', 'Subject 248'],
    ]);
  });

  it('reads names only where that is all that is wanted', async () => {
    const { run } = stand();
    const ses = account(some(3));
    expect(await run(ses, { subjects: false })).toMatchObject({ phase: 'names', done: 3, ended: 'complete' });
    expect(subjectsAsked(ses)).toEqual([]);
  });

  it('reads those on the screen first, also when the screen moves on', async () => {
    const { lists, run } = stand();
    const ses = account(some(30));
    let turns = 0;
    await lists.page(place, { ...everything, wanted: ['template-3', 'template-4'] });
    const onChanged = (): void => {
      turns += 1;
      // Names, their end, and two subjects.
      if (turns === 4) void lists.page(place, { ...everything, wanted: ['template-9'] });
    };
    await run(ses, { onChanged });
    expect(subjectsAsked(ses).slice(0, 2)).toEqual(['template-3', 'template-4']);
    expect(subjectsAsked(ses).slice(2, 6)).toContain('template-9');
    expect(new Set(subjectsAsked(ses)).size).toBe(30);
  });

  it('is shown without a network from what was kept, and goes on where it was stopped', async () => {
    const first = stand();
    const ses = account(some(20));
    await first.run(ses, {
      onChanged: () => {
        if (subjectsAsked(ses).length >= 5) first.stop.abort();
      },
    });
    expect(first.heard.at(-1)).toMatchObject({ ended: 'cancelled', failure: null });
    const later = stand(first.drafts);
    const offline = await later.lists.page(place, everything);
    expect(offline).toMatchObject({ total: 20, subjectsKnown: 5, complete: true, readAtMs: 10 * day });
    const again = account(some(20));
    await later.run(again);
    expect(subjectsAsked(again)).toHaveLength(15);
  });

  it('reads a subject again after a day, those never read before them', async () => {
    const { clock, run } = stand();
    await run(account(some(3)));
    clock.atMs += 2 * day;
    const ses = account({ ...some(3), fresh: { content: content('New'), createdAtMs: 99 } });
    await run(ses);
    expect(subjectsAsked(ses)[0]).toBe('fresh');
    expect(subjectsAsked(ses)).toHaveLength(4);
  });
});

describe('what was deleted, recreated, or could not be read', () => {
  it('vanishes once all names were read again', async () => {
    const { lists, run } = stand();
    await run(account(some(3)));
    await run(account(some(2)), { subjects: false });
    expect(await namesOf(lists)).toEqual(['template-1', 'template-0']);
  });

  it('stays where it was created here while the names were read', async () => {
    const { lists, run, clock } = stand();
    let isCreated = false;
    const onChanged = (): void => {
      if (isCreated) return;
      isCreated = true;
      clock.atMs += 1;
      void lists.seen(place, 'mine', content('Mine'));
    };
    await run(account(some(150)), { subjects: false, onChanged });
    expect(await namesOf(lists, { typed: 'mine' })).toEqual(['mine']);
  });

  it('is never taken for absent where the names broke off', async () => {
    const { lists, run } = stand();
    await run(account(some(150)), { subjects: false });
    let pages = 0;
    const throttled: AwsFailure = { kind: 'aws-throttled', operation: 'ListEmailTemplates', region };
    const breaking = account(some(120), ({ read }) =>
      read === 'templateNames' && (pages += 1) === 2 ? throttled : null,
    );
    expect(await run(breaking)).toMatchObject({ phase: 'names', ended: 'failed', failure: throttled });
    expect(await lists.page(place, everything)).toMatchObject({ total: 150, complete: false, failure: throttled });
  });

  it('is taken out when SES has it no more, and passed over when SES does not hand it out', async () => {
    const { lists, run } = stand();
    const refused: AwsFailure = {
      kind: 'aws-refused',
      operation: 'GetEmailTemplate',
      code: 'BadRequestException',
      message: 'no',
    };
    const ses = account(some(3), ({ read, about }) => {
      if (read !== 'template' || about === 'template-2') return null;
      return about === 'template-1'
        ? { kind: 'aws-not-found', operation: 'GetEmailTemplate', subject: about }
        : refused;
    });
    expect(await run(ses)).toMatchObject({ ended: 'complete' });
    expect((await lists.page(place, everything)).rows.map(({ name, subject }) => [name, subject])).toEqual([
      ['template-2', 'Subject 2'],
      ['template-0', null],
    ]);
  });

  it('ends the run where every other would fail, too', async () => {
    const { run } = stand();
    const away: AwsFailure = { kind: 'aws-unreachable', endpoint: 'email', because: 'ENOTFOUND' };
    const ses = account(some(3), ({ read }) => (read === 'template' ? away : null));
    expect(await run(ses)).toMatchObject({ phase: 'subjects', ended: 'failed', failure: away });
    expect(subjectsAsked(ses)).toHaveLength(1);
  });
});

describe('a page', () => {
  it('is searched by name and subject in any case and width, and sorted', async () => {
    const { lists, run } = stand();
    await run(
      account({
        welcome: { content: content('ご登録ありがとう'), createdAtMs: 1 },
        Receipt: { content: content('ＳＡＬＥ 領収書'), createdAtMs: 3 },
        sale: { content: content('Offers'), createdAtMs: 2 },
      }),
    );
    expect(await namesOf(lists, { typed: 'SALE', sort: 'name' })).toEqual(['Receipt', 'sale']);
    expect(await namesOf(lists, { typed: '領収' })).toEqual(['Receipt']);
    expect(await namesOf(lists, { typed: 'nothing like it' })).toEqual([]);
    expect(await namesOf(lists, { sort: 'name' })).toEqual(['Receipt', 'sale', 'welcome']);
    expect(await namesOf(lists, { sort: 'oldest' })).toEqual(['welcome', 'sale', 'Receipt']);
    expect(await namesOf(lists, { offset: 1, limit: 1 })).toEqual(['sale']);
  });

  it('says which have a draft whose text SES does not hold', async () => {
    const { lists, run, drafts, clock } = stand();
    await run(
      account({ welcome: { content: content('S'), createdAtMs: 1 }, other: { content: content('S'), createdAtMs: 2 } }),
    );
    await drafts.saveDraft(draftOf('a', { source: sourceOf('changed') }));
    await drafts.saveDraft(draftOf('b', { home: { kind: 'template', region, name: 'other' } }));
    clock.atMs += 2000;
    const { rows } = await lists.page(place, everything);
    expect(rows.map(({ name, changedHere }) => [name, changedHere])).toEqual([
      ['other', false],
      ['welcome', true],
    ]);
  });

  it('of 20,000 is found in a few milliseconds', async () => {
    const { lists, run } = stand();
    await run(account(some(20_000)), { subjects: false });
    await lists.page(place, everything);
    const startedAtMs = performance.now();
    const page = await lists.page(place, { ...everything, typed: 'TEMPLATE-1999' });
    // A few milliseconds, with room for a machine that does other things, too.
    expect(performance.now() - startedAtMs).toBeLessThan(150);
    expect(page.matching).toBe(11);
  });
});
