// The authentication of a message at a glance; each leads to where more of it stands.
import type { MailReport } from '../../../../shared/message/mail-report.ts';
import { FactsStrip, StripItem } from '../../../details/facts-strip.tsx';
import { showMailTab } from '../../../state/mail.ts';
import { useMessagesWords } from './use-messages-words.ts';
import { stripItems } from './strip-items.ts';

export function MailStrip({ report }: { readonly report: MailReport }) {
  const words = useMessagesWords();
  return (
    <FactsStrip label={words.strip.label}>
      {stripItems(report, words).map(({ key, state, word, fact, tab: leadsTo }) => (
        <StripItem
          key={key}
          state={state}
          stateWord={word}
          name={words.strip.name[key]}
          word={word}
          fact={fact}
          tip={words.strip.show(words.tabs[leadsTo])}
          onPress={() => showMailTab(leadsTo)}
        />
      ))}
    </FactsStrip>
  );
}
