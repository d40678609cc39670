// Passing notices at the corner of the window.
import { Notifications, notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { assertNever } from '../../../shared/assert-never.ts';
import { printFailure } from '../../../shared/failure.ts';
import type { Text } from '../../../shared/text.ts';
import type { Words } from '../../text/en.ts';
import { useApp, type Notice } from '../../state/app.ts';
import { useWords } from '../../text/words.tsx';

const failureMs = 12_000;
const copiedMs = 2_500;

export function Notices() {
  const { words, say } = useWords();
  const notice = useApp((state) => state.notice);
  useEffect(() => {
    if (notice === null) return;
    useApp.setState({ notice: null });
    notifications.show({
      message: sentence(notice, words, say),
      autoClose: notice.kind === 'failure' ? failureMs : copiedMs,
      color: notice.kind === 'failure' ? 'red' : 'gray',
      withBorder: true,
      closeButtonProps: { 'aria-label': words.frame.close },
    });
  }, [notice, words, say]);
  return <Notifications position="bottom-right" limit={4} />;
}

function sentence(notice: Notice, words: Words, say: (text: Text) => string): string {
  switch (notice.kind) {
    case 'failure':
      return say(printFailure(notice.failure));
    case 'copied':
      return `${words.details.copied}: ${notice.what}`;
    default:
      return assertNever(notice);
  }
}
