// Leads from what keeps a message from being sent to the finding behind it, and to its place in the editor.
import { useCheck } from '../../../state/check.ts';
import { showPane, showPanel, showRoom } from '../../../state/composer-place.ts';
import { goToProblem, problemsOf } from '../../../state/problems.ts';
import { closeSendSheet } from '../../../state/send.ts';

export function showObstacle(findingId: string): void {
  closeSendSheet();
  showRoom('desk');
  showPanel('problems');
  showPane('checks');
  const findings = useCheck.getState().report?.findings.filter(({ id }) => id === findingId) ?? [];
  const [problem] = problemsOf(findings);
  if (problem !== undefined) goToProblem(problem);
}
