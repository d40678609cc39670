// Answers report.*: what was found before, with no network.
import { listReports } from '../flows/list-reports.ts';
import { openReport, removeReport } from '../flows/open-report.ts';
import { readChosen } from '../flows/read-chosen.ts';
import type { AnswersOf } from './answers.ts';
import type { Session } from './session.ts';

export function reportAnswers({ reports, settings }: Session): AnswersOf<'report'> {
  const chosenId = async (): Promise<string> => (await readChosen(settings)).profile.id;
  return {
    'report.list': async () => listReports(await chosenId(), reports),
    'report.open': async ({ domain }) => openReport({ profileId: await chosenId(), domain }, reports),
    'report.remove': async ({ domain }) => {
      const profileId = await chosenId();
      const removed = await removeReport({ profileId, domain }, reports);
      return removed.ok ? listReports(profileId, reports) : removed;
    },
  };
}
