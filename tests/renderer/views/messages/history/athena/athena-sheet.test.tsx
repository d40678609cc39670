// The sheet for Athena: what it begins with, what is shown before anything is asked, and what is asked then.
import { afterEach, describe, expect, it } from 'vitest';
import { useApp } from '../../../../../../renderer/state/app.ts';
import {
  askAthena,
  createTable,
  dropPlan,
  planAthena,
  useHistoryAthena,
  type AthenaWish,
} from '../../../../../../renderer/state/history-athena.ts';
import { useHeld } from '../../../../../../renderer/state/history-held.ts';
import { loadRules, loadWorkGroups, useWorkGroups } from '../../../../../../renderer/state/history-work-groups.ts';
import { acceptHistoryEnd, useHistorySources } from '../../../../../../renderer/state/history-sources.ts';
import {
  draftOver,
  objectsSources,
  wishOf,
} from '../../../../../../renderer/views/messages/history/athena/athena-draft.ts';
import { AthenaBody } from '../../../../../../renderer/views/messages/history/athena/athena-sheet.tsx';
import type { Failure } from '../../../../../../shared/failure.ts';
import { athenaAskSchema } from '../../../../../../shared/history/asks.ts';
import { type AthenaPlan, nothingTaken } from '../../../../../../shared/history/sources.ts';
import type { WorkGroupRules } from '../../../../../../shared/history/work-groups.ts';
import { sameText } from '../../../../../../shared/text.ts';
import { drawState, rememberStores } from '../../../../draw-state.ts';
import { standBridge } from '../../../../fake-bridge.ts';
import { exampleSource, exampleState } from '../../../../history-rows.ts';
import { read, show } from '../../../../show.tsx';

afterEach(rememberStores([useHistoryAthena, useHistorySources, useHeld, useApp, useWorkGroups]));

const stretch = { fromMs: 1, untilMs: 2 };
const [objects] = objectsSources([exampleSource({ id: 's3-0123456789abcdef' })]);
if (objects === undefined) throw new Error('no objects');
const draft = draftOver(objects, []);
const wish: AthenaWish = (() => {
  const made = wishOf(draft, objects.place, { text: 'amy', stretch, rules: null });
  if (made === null) throw new Error('a field is wrong');
  return made;
})();
const plan: AthenaPlan = {
  ddl: ['CREATE DATABASE', 'CREATE TABLE'],
  sql: 'SELECT record',
  bytes: 10,
  objects: 1,
  isAll: true,
  says: sameText('Athena would scan up to 10 B'),
};
const table = exampleSource({ id: 'athena-1', place: wish.place });

describe('the table over an S3 source', () => {
  it('has a name of its own, or is the one that is there', () => {
    expect(draft).toMatchObject({ database: 'default', table: 'ses_events_89abcdef', workGroup: 'primary' });
    const known = exampleSource({ place: { ...wish.place, database: 'mail', output: 's3://results/' } });
    expect(draftOver(objects, [known])).toMatchObject({ database: 'mail', output: 's3://results/' });
    const elsewhere = { ...objects.place, prefix: 'other/' };
    const other = exampleSource({ place: { ...wish.place, database: 'mail', over: elsewhere } });
    expect(draftOver(objects, [other])).toMatchObject({ database: 'default' });
  });

  it('is one that main takes, or none where a field is wrong', () => {
    expect(athenaAskSchema.safeParse(wish).success).toBe(true);
    expect(wishOf({ ...draft, table: 'a b' }, objects.place, { text: '', stretch, rules: null })).toBeNull();
    expect(wishOf(draft, objects.place, { text: '', stretch: null, rules: null })).toBeNull();
  });
});

describe('the work group', () => {
  const rules: WorkGroupRules = {
    name: 'primary',
    misfit: null,
    output: 's3://results/mail/',
    decidesOutput: true,
    limitBytes: 2048,
    says: sameText('It overrides client-side settings.'),
  };
  const { region } = objects.place;
  const chosen = { region, name: 'primary' };
  const groups = [
    { name: 'mail', misfit: null },
    { name: 'primary', misfit: null },
    { name: 'old', misfit: sameText('The work group old is disabled.') },
  ];
  const denied: Failure = { kind: 'aws-permission-missing', action: 'athena:ListWorkGroups', region };
  const drawn = (): string => {
    drawState(useHistorySources, { found: [objects] });
    drawState(useWorkGroups, useWorkGroups.getState());
    return show(<AthenaBody />);
  };

  it('is chosen from those of the account, with what it decides', async () => {
    const bridge = standBridge({
      'history.work-groups': () => ({ ok: true, value: groups }),
      'history.work-group': () => ({ ok: true, value: rules }),
    });
    await loadWorkGroups(region);
    await loadRules(chosen);
    await loadRules({ ...chosen });
    expect(bridge.asked.map(({ input }) => input)).toEqual([{ region }, chosen]);
    const markup = drawn();
    expect(markup).toMatch(/<option[^>]*>mail<.*<option[^>]*selected[^>]*>primary<.*<optgroup[^>]*>.*>old</u);
    expect(markup).toMatch(/<input[^>]*readOnly=""[^>]*value="s3:\/\/results\/mail\/"/u);
    expect(read(markup)).toContain('It overrides client-side settings.');
  });

  it('is typed where listing is not permitted, and says which permission is lacking', async () => {
    standBridge({
      'history.work-groups': () => ({ ok: false, failure: denied }),
      'history.work-group': () => ({ ok: false, failure: { ...denied, action: 'athena:GetWorkGroup' } }),
    });
    await loadWorkGroups(region);
    await loadRules(chosen);
    const markup = drawn();
    expect(markup).toMatch(/<input[^>]*value="primary"/u);
    expect(read(markup)).toMatch(/athena:ListWorkGroups .*Type the name.*not known\. .*athena:GetWorkGroup/u);
  });

  it('that is not there is absent, which is another answer than unknown', async () => {
    const failure = { kind: 'aws-not-found', operation: 'GetWorkGroup', subject: 'primary' } as const;
    standBridge({
      'history.work-groups': () => ({ ok: true, value: groups.slice(0, 1) }),
      'history.work-group': () => ({ ok: false, failure }),
    });
    await loadWorkGroups(region);
    await loadRules(chosen);
    expect(read(drawn())).toContain(`There is no work group primary in ${region}. Choose another.`);
  });

  it('decides where results go, takes no question where it cannot, and lets none scan too much unsaid', async () => {
    const asked = { text: '', stretch, rules };
    const typed = { ...draft, output: 's3://mine/' };
    expect(wishOf(typed, objects.place, asked)?.place.output).toBeNull();
    const free = { ...rules, decidesOutput: false };
    expect(wishOf(typed, objects.place, { ...asked, rules: free })?.place.output).toBe('s3://mine/');
    const nowhere = { ...free, output: null };
    expect(wishOf(draft, objects.place, { ...asked, rules: nowhere })).toBeNull();
    expect(wishOf(typed, objects.place, { ...asked, rules: nowhere })).not.toBeNull();
    const unfit = { ...rules, misfit: sameText('It is disabled.') };
    expect(wishOf(typed, objects.place, { ...asked, rules: unfit })).toBeNull();
    standBridge({ 'history.work-group': () => ({ ok: true, value: rules }) });
    useWorkGroups.setState({ region, chosen: null });
    await loadRules(chosen);
    drawState(useHistoryAthena, { wish, plan: { ...plan, bytes: 2048 } });
    expect(read(drawn())).not.toContain('cancels a query');
    drawState(useHistoryAthena, { wish, plan: { ...plan, bytes: 2049 } });
    expect(read(drawn())).toContain('The work group primary cancels a query once it has scanned 2 KB');
  });
});

describe('the sheet', () => {
  const text = (): string => read(show(<AthenaBody />));

  it('asks nothing before the question and its size were seen', async () => {
    drawState(useHistorySources, { found: [objects] });
    expect(text()).not.toContain('Ask Athena');
    standBridge({ 'history.plan-athena': () => ({ ok: true, value: plan }) });
    await planAthena(wish);
    expect(useHistoryAthena.getState().plan).toEqual(plan);
    drawState(useHistoryAthena, useHistoryAthena.getState());
    expect(text()).toContain('Athena would scan up to 10 B');
    expect(text()).toContain('SELECT record');
    expect(text()).toContain('Ask Athena');
    dropPlan();
    expect(useHistoryAthena.getState().plan).toBeNull();
  });

  it('says why the table could not be made, and that it was', async () => {
    const failure = { kind: 'read-only', profile: 'Shop', operation: 'StartQueryExecution' } as const;
    useHistoryAthena.setState({ wish, plan });
    const bridge = standBridge({ 'history.create-athena-table': () => ({ ok: false, failure }) });
    await createTable('default.ses_events_89abcdef');
    expect(bridge.asked[0]?.input).toEqual({ place: wish.place, typed: 'default.ses_events_89abcdef' });
    expect(useHistoryAthena.getState()).toMatchObject({ failure, isCreated: false, isCreating: false });
    standBridge({ 'history.create-athena-table': () => ({ ok: true, value: null }) });
    await createTable('default.ses_events_89abcdef');
    expect(useHistoryAthena.getState()).toMatchObject({ failure: null, isCreated: true });
  });

  it('keeps the table as a source, reads it by the question, and says what was scanned', async () => {
    useHistoryAthena.setState({ wish, plan });
    const bridge = standBridge({
      'history.save-source': () => ({ ok: true, value: exampleState({ sources: [table] }) }),
      'history.sync': () => ({ ok: true, value: { runId: 'run-athena' } }),
    });
    await askAthena();
    expect(bridge.asked).toEqual([
      { name: 'history.save-source', input: { place: wish.place } },
      { name: 'history.sync', input: { sourceId: 'athena-1', stretch, about: { text: 'amy' } } },
    ]);
    const running = {
      runId: 'run-athena',
      sourceId: 'athena-1',
      done: 7,
      total: null,
      bytes: 3 * 1024 * 1024,
      events: 7,
      at: null,
    };
    drawState(useHistorySources, {
      found: [objects],
      runs: { 'run-athena': { sourceId: 'athena-1', progress: running } },
    });
    drawState(useHistoryAthena, useHistoryAthena.getState());
    expect(text()).toContain('7 records, 3 MB scanned Cancel');
    const end = { runId: 'run-athena', sourceId: 'athena-1', cancelled: false, failure: null, bytes: 2048 };
    acceptHistoryEnd({ ...end, taken: { ...nothingTaken, events: 7 } });
    drawState(useHistorySources, useHistorySources.getState());
    expect(text()).toContain('7 new events, 0 known already. Athena scanned 2 KB.');
  });
});
