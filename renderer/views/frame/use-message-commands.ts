// The commands about messages: send the draft, past sendings, the simulator lab, and the check of a received one.
import { useMemo } from 'react';
import { activeProfile, useApp } from '../../state/app.ts';
import { useComposerPlace } from '../../state/composer-place.ts';
import { useDraft } from '../../state/draft.ts';
import { useHeld } from '../../state/history-held.ts';
import { closeSources, importEvents, openSources } from '../../state/history-sources.ts';
import { openDomain } from '../../state/history-subject.ts';
import { openLab } from '../../state/lab.ts';
import { checkMail } from '../../state/mail.ts';
import { findMessage, showMessages } from '../../state/messages-place.ts';
import { openSendSheet, showPastSendings } from '../../state/send.ts';
import { labEn } from '../../text/lab-en.ts';
import { labJa } from '../../text/lab-ja.ts';
import { historyListEn, type HistoryListWords } from '../../text/history-list-en.ts';
import { historyListJa } from '../../text/history-list-ja.ts';
import { messagesEn } from '../../text/messages-en.ts';
import { messagesJa } from '../../text/messages-ja.ts';
import { sendEn } from '../../text/send-en.ts';
import { sendJa } from '../../text/send-ja.ts';
import { useWordsOf } from '../../text/words.tsx';
import type { Command } from './match-commands.ts';

const action = (id: string, name: string, run: () => void): Command => ({ id, group: 'actions', name, run });

export function useMessageActions(): readonly Command[] {
  const { command: send } = useWordsOf({ en: sendEn, ja: sendJa });
  const { command: lab } = useWordsOf({ en: labEn, ja: labJa });
  const { command: messages } = useWordsOf({ en: messagesEn, ja: messagesJa });
  const { command: history } = useWordsOf({ en: historyListEn, ja: historyListJa });
  const region = useComposerPlace((state) => state.region);
  const hasAccount = useApp(({ app }) => app !== null && activeProfile(app)?.kind !== 'dns');
  const hasDraft = useDraft((state) => state.kept !== null);
  const check = { ...action('check-mail', messages.check, () => void checkMail({ from: 'file' })), keys: 'mod+O' };
  const inHistory = (act: () => void) => () => {
    showMessages('history');
    act();
  };
  const find = { ...action('find-message', history.find, findMessage), keys: 'mod+F' };
  const take = action(
    'import-events',
    history.import,
    inHistory(() => void importEvents({ from: 'files' })),
  );
  if (!hasAccount) return [find, take, check];
  return [
    ...(hasDraft ? [{ ...action('send-draft', send.send, () => void openSendSheet()), keys: 'mod+Enter' }] : []),
    action('past-sendings', send.past, showPastSendings),
    action('simulator-lab', lab.open, () => void openLab(region)),
    find,
    take,
    action('event-sources', history.sources, inHistory(openSources)),
    check,
  ];
}

/** The page of each domain that mail was sent from, once the history was looked at. */
export function useSendingDomains(): readonly Command[] {
  const { command: words } = useWordsOf({ en: historyListEn, ja: historyListJa });
  const choices = useHeld((state) => state.choices);
  return useMemo(() => mailFrom(choices?.senderDomains ?? [], words), [choices, words]);
}

type MailWords = Pick<HistoryListWords['command'], 'mailFrom' | 'mailFromHint'>;

export function mailFrom(domains: readonly string[], words: MailWords): readonly Command[] {
  return domains.map((domain) => ({
    id: `mail-from-${domain}`,
    group: 'domains',
    name: words.mailFrom(domain),
    hint: words.mailFromHint,
    run: () => {
      showMessages('history');
      closeSources();
      openDomain(domain);
    },
  }));
}
