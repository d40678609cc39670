// Stands in the place of the form and the texts while typed bytes are being read into them.
import { Button } from '@mantine/core';
import { printFailure } from '../../../../shared/failure.ts';
import { showFace, useDraft } from '../../../state/draft.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { useMessageWords } from './use-message-words.ts';

export function WaitingRaw() {
  const { say } = useWords();
  const { raw: words } = useMessageWords();
  const failure = useDraft((state) => state.failure);
  if (failure === null) return <SkeletonRows count={8} label={words.taking} />;
  return (
    <EmptyState title={words.notTaken} body={say(printFailure(failure))} alert>
      <Button onClick={() => showFace('raw')}>{words.backToRaw}</Button>
    </EmptyState>
  );
}
