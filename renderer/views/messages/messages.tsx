// The place of messages: what became of those that were sent, and the check of those received.
import { SegmentedControl } from '@mantine/core';
import { messagesTabs, showMessages, useMessagesPlace } from '../../state/messages-place.ts';
import { useWords } from '../../text/words.tsx';
import { fetched } from '../../ui/fetched.tsx';
import styles from './messages.module.css';

const History = fetched(async () => (await import('./history/history.tsx')).History);
const ReceivedMail = fetched(async () => (await import('./received/received-mail.tsx')).ReceivedMail);

export function Messages() {
  const { words } = useWords();
  const tab = useMessagesPlace((state) => state.tab);
  return (
    <div className={styles.place}>
      <div className={styles.tabs}>
        <SegmentedControl
          aria-label={words.messages.label}
          size="xs"
          data={messagesTabs.map((one) => ({ value: one, label: words.messages[one] }))}
          value={tab}
          onChange={showMessages}
        />
      </div>
      <div className={styles.body}>{tab === 'history' ? <History /> : <ReceivedMail />}</div>
    </div>
  );
}
