// Answers about messages: what became of one, the page of an address and of a domain, and what is handed over of them.
import { accept } from '../../shared/failure.ts';
import { domainPage } from '../flows/history/domain-page.ts';
import { evidencePack } from '../flows/history/evidence-pack.ts';
import { exportRows } from '../flows/history/export-rows.ts';
import { findMessages } from '../flows/history/find-messages.ts';
import { answerMessage } from '../flows/history/message-answer.ts';
import { recipientPage } from '../flows/history/recipient-page.ts';
import { readChosen } from '../flows/read-chosen.ts';
import type { Answers } from './answers.ts';
import type { HistoryPlace } from './history-place.ts';
import type { Desk, Session } from './session.ts';

type Asked = Pick<
  Answers,
  | 'history.find'
  | 'history.choices'
  | 'history.examples'
  | 'history.message'
  | 'history.original'
  | 'history.recipient'
  | 'history.domain'
  | 'history.export'
  | 'history.stop-export'
  | 'history.pack'
>;

export function historyQuestions({ asking, withAnswers }: HistoryPlace, session: Session, desk: Desk): Asked {
  const exporting = new Set<AbortController>();
  return {
    'history.find': async (asked) => asking((archive) => findMessages(asked, { archive, clock: session.clock })),
    'history.choices': async () => asking((archive) => archive.choices()),
    'history.examples': async () => accept((await session.historyExamples?.()) ?? []),
    'history.message': async ({ messageId }) => withAnswers((world) => answerMessage(messageId, world)),
    'history.original': async (event) => asking((archive) => archive.original(event)),
    'history.recipient': async ({ address }) => withAnswers((world) => recipientPage(address, world)),
    'history.domain': async (asked) => withAnswers((world) => domainPage(asked, world)),
    'history.export': async (asked) => {
      const filePath = await desk.chooseWhereToSave(`messages-${dayOf(session.clock.nowMs())}.csv`);
      if (filePath === null) return accept(null);
      const { writePortions } = session;
      const stop = new AbortController();
      exporting.add(stop);
      try {
        const { signal } = stop;
        return await asking((archive) => exportRows(filePath, asked, { archive, writePortions, signal }));
      } finally {
        exporting.delete(stop);
      }
    },
    'history.stop-export': async () => {
      for (const stop of exporting) stop.abort();
      return accept(null);
    },
    'history.pack': async (asked) =>
      withAnswers(async (world) => {
        const { writeText, writeBytes } = session;
        const { chooseWhereToSave: choose, printPdf } = desk;
        return evidencePack(asked, { ...world, ...(await makerOf(session)), choose, printPdf, writeText, writeBytes });
      }),
  };
}

/** Who hands a pack over, and in which language. */
async function makerOf({ settings, systemLanguage, version }: Session) {
  const { profile, settings: chosen } = await readChosen(settings);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const language = chosen.language === 'system' ? systemLanguage : chosen.language;
  return { maker: { version, profile: profile.name, timeZone }, language };
}

const dayOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);
