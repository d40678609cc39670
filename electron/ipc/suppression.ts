// Answers suppression.* and address.*: who is not mailed, why, and changes of that.
import { randomUUID } from 'node:crypto';
import type { RegionName } from '../../shared/aws.ts';
import { accept, notFound, type Outcome, refuse } from '../../shared/failure.ts';
import type { AccountWorld } from '../flows/account-world.ts';
import { readChosen } from '../flows/read-chosen.ts';
import { confirmSuppression, previewSuppression } from '../flows/suppression/apply-suppression.ts';
import { exportSuppression } from '../flows/suppression/export-suppression.ts';
import { lookUpAddress } from '../flows/suppression/look-up-address.ts';
import { readInsights } from '../flows/suppression/read-insights.ts';
import { readSuppressionCsv } from '../flows/suppression/read-suppression-csv.ts';
import { type ListPlace, suppressionLists } from '../flows/suppression/suppression-lists.ts';
import type { Announce, AnswersOf } from './answers.ts';
import { runChanges, runReading, type SuppressionWork } from './run-suppression.ts';
import type { Desk, Session } from './session.ts';

type Asked = AnswersOf<'suppression' | 'address'>;

export function suppressionAnswers(session: Session, desk: Desk, announce: Announce): Asked {
  const lists = suppressionLists();
  const works = openWorks();

  async function placeIn(region: RegionName): Promise<ListPlace> {
    const { profile, profiles } = await readChosen(session.settings);
    lists.keepOnly(profiles.map(({ id }) => id));
    return { profileId: profile.id, region };
  }

  const begin = (world: AccountWorld, region: RegionName, go: (work: SuppressionWork) => Promise<void>) => {
    const place = { profileId: world.profileId, region };
    return works.begin((runId, stop) => go({ runId, place, stop, world, lists, announce }));
  };

  return {
    'suppression.load': async ({ region }) =>
      withWorld(session, (world) => {
        const key = `${world.profileId} ${region}`;
        const running = works.reading.get(key);
        if (running !== undefined) return accept({ runId: running });
        const begun = begin(world, region, (work) => runReading(work).finally(() => works.reading.delete(key)));
        works.reading.set(key, begun.runId);
        return accept(begun);
      }),
    'suppression.stop': async ({ runId }) => works.stop(runId),
    'suppression.page': async ({ region, ...asked }) => accept(lists.page(await placeIn(region), asked)),
    'suppression.look-up': async (asked) =>
      withWorld(session, (world) => lookUpAddress(asked, { ...world, accounts: session.accounts, lists })),
    'suppression.read-csv': async ({ act }) => {
      const filePath = await desk.chooseFile('csv');
      return filePath === null ? accept(null) : readSuppressionCsv(filePath, act, session.readCsv);
    },
    'suppression.preview': async (plan) => previewSuppression(plan),
    'suppression.apply': async ({ plan, typed }) =>
      withWorld(session, (world) => {
        const confirmed = confirmSuppression(plan, typed);
        if (!confirmed.ok) return confirmed;
        return accept(begin(world, plan.region, (work) => runChanges(work, confirmed.value, session)));
      }),
    'suppression.export': async ({ region, filter }) => {
      const entries = lists.all(await placeIn(region), filter);
      if (entries.length === 0) return refuse({ kind: 'bad-input', because: nothingToWrite });
      const filePath = await desk.chooseWhereToSave(`suppression-${region}.csv`);
      return filePath === null ? accept(null) : exportSuppression(filePath, entries, session.writeText);
    },
    'address.insights': async ({ region, address }) =>
      withWorld(session, ({ ses }) => readInsights(region, address, ses)),
  };
}

/** With the account's world, whose resolver is not needed. */
async function withWorld<T>(
  session: Session,
  act: (world: AccountWorld) => Outcome<T> | Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const world = await session.accountWorld();
  if (!world.ok) return world;
  await world.value.resolver.close();
  return act(world.value);
}

/** What goes on, each to be stopped by its id. */
function openWorks() {
  const running = new Map<string, AbortController>();
  return {
    /** The list of a place is read once at a time. */
    reading: new Map<string, string>(),
    begin: (go: (runId: string, stop: AbortController) => Promise<void>): { readonly runId: string } => {
      const runId = randomUUID();
      const stop = new AbortController();
      running.set(runId, stop);
      // The answer goes out first, so that the window knows the run before its first signal.
      setImmediate(() => void go(runId, stop).finally(() => running.delete(runId)));
      return { runId };
    },
    stop: (runId: string): Outcome<null> => {
      const stop = running.get(runId);
      if (stop === undefined) return refuse(notFound(runId));
      stop.abort();
      return accept(null);
    },
  };
}

const nothingToWrite = {
  en: 'There is nothing to export: read the list first, or change the filter.',
  ja: 'エクスポートする内容がありません。先にリストを読み込むか、フィルターを変更してください。',
};
