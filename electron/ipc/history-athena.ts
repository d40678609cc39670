// Answers about Amazon Athena: its work groups, what a question would be and cost, and the table that it is asked through.
import { accept } from '../../shared/failure.ts';
import { createAthenaTable } from '../flows/history/create-athena-table.ts';
import { planAthena } from '../flows/history/plan-athena.ts';
import { listWorkGroups, readWorkGroup } from '../flows/history/work-groups.ts';
import type { Answers } from './answers.ts';
import type { Session } from './session.ts';
import { withSes } from './with-ses.ts';

type Asked = Pick<
  Answers,
  'history.work-groups' | 'history.work-group' | 'history.plan-athena' | 'history.create-athena-table'
>;

export function historyAthena(session: Session): Asked {
  const { accounts, clock, sleep } = session;
  return {
    'history.work-groups': async ({ region }) => withSes(session, ({ ses }) => listWorkGroups(region, ses)),
    'history.work-group': async (asked) => withSes(session, ({ ses }) => readWorkGroup(asked, ses)),
    'history.plan-athena': async (wish) =>
      withSes(session, async ({ ses }) =>
        accept(await planAthena({ ...wish, signal: AbortSignal.timeout(planPatienceMs) }, { ses, clock })),
      ),
    // What is made is made to its end.
    'history.create-athena-table': async (order) =>
      withSes(session, ({ ses, profileId }) =>
        createAthenaTable(
          { ...order, signal: new AbortController().signal },
          { ses, profileId, accounts, clock, sleep },
        ),
      ),
  };
}

/** What was listed by then is said. */
const planPatienceMs = 60_000;
