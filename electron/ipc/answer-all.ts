// All answers together, one file per noun.
import { accountAnswers } from './account.ts';
import { appAnswers } from './app.ts';
import { auditAnswers } from './audit.ts';
import type { Announce, Answers } from './answers.ts';
import { changeAnswers } from './change.ts';
import { deskAnswers } from './desk.ts';
import { dmarcAnswers } from './dmarc.ts';
import { draftAnswers } from './draft.ts';
import { draftKnowledge } from './draft-knowledge.ts';
import { healthAnswers } from './health.ts';
import { historyAnswers } from './history.ts';
import { labAnswers } from './lab.ts';
import { mailAnswers } from './mail.ts';
import { messageAnswers } from './message.ts';
import { metricAnswers } from './metric.ts';
import { secretAnswers } from './secret.ts';
import { watchAnswers } from './watch.ts';
import { reportAnswers } from './report.ts';
import { sendAnswers } from './send.ts';
import { setupAnswers } from './setup.ts';
import { smtpAnswers } from './smtp.ts';
import { suppressionAnswers } from './suppression.ts';
import { templateAnswers } from './template.ts';
import type { Desk, Session } from './session.ts';

export function answersFor(session: Session, desk: Desk, announce: Announce): Answers {
  const knowledge = draftKnowledge(session);
  return {
    ...appAnswers(session, desk),
    ...reportAnswers(session),
    ...auditAnswers(session, announce),
    ...dmarcAnswers(session),
    ...deskAnswers(desk),
    ...accountAnswers(session, announce),
    ...watchAnswers(session, desk, announce),
    ...changeAnswers(session),
    ...secretAnswers(session, desk),
    ...healthAnswers(session, announce),
    ...metricAnswers(session, desk),
    ...suppressionAnswers(session, desk, announce),
    ...setupAnswers(session, desk),
    ...smtpAnswers(session),
    ...templateAnswers(session, desk, announce),
    ...draftAnswers(session, { ...desk, announce }, knowledge),
    ...messageAnswers(session, desk, knowledge),
    ...sendAnswers(session, desk, announce),
    ...labAnswers(session, desk, announce),
    ...mailAnswers(session, desk, announce),
    ...historyAnswers(session, desk, announce),
  };
}
