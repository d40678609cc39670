// Answers about messages: what became of one, the page of an address and of a domain, and what is handed over of them.
import { accept, type Outcome, refuse } from '../../shared/failure.ts';
import { domainPage } from '../flows/history/domain-page.ts';
import { evidencePack } from '../flows/history/evidence-pack.ts';
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
  | 'history.domains'
  | 'history.export'
  | 'history.pack'
>;

export function historyQuestions({ archive, withAnswers }: HistoryPlace, session: Session, desk: Desk): Asked {
  const asking = async <T>(ask: (opened: Archive) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const opened = await archive();
    return opened.ok ? ask(opened.value) : opened;
  };
  return {
    'history.find': async () => refuse({ kind: 'cancelled' }),
    'history.choices': async () => asking((kept) => kept.choices()),
    'history.examples': async () => accept((await session.historyExamples?.()) ?? []),
    'history.message': async ({ messageId }) => withAnswers((world) => answerMessage(messageId, world)),
    'history.original': async (event) => asking((kept) => kept.original(event)),
    'history.recipient': async ({ address }) => withAnswers((world) => recipientPage(address, world)),
    'history.domain': async (asked) => withAnswers((world) => domainPage(asked, world)),
    'history.domains': async () => asking((kept) => kept.senderDomains()),
    'history.export': async () => refuse({ kind: 'cancelled' }),
    'history.pack': async (asked) =>
      withAnswers(async (world) => {
        const { writeText, writeBytes } = session;
        const { chooseWhereToSave: choose, printPdf } = desk;
        return evidencePack(asked, { ...world, ...(await makerOf(session)), choose, printPdf, writeText, writeBytes });
      }),
  };
}

type Archive = Extract<Awaited<ReturnType<HistoryPlace['archive']>>, { readonly ok: true }>['value'];

/** Who hands a pack over, and in which language. */
async function makerOf({ settings, systemLanguage, version }: Session) {
  const { profile, settings: chosen } = await readChosen(settings);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const language = chosen.language === 'system' ? systemLanguage : chosen.language;
  return { maker: { version, profile: profile.name, timeZone }, language };
}
