// Starts the watch of an identity's records, or leads to the one that is under way.
import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import type { IdentityRef } from '../../../shared/ses.ts';
import { isSameIdentity } from '../../state/identity-key.ts';
import { showTab } from '../../state/identities.ts';
import { isRunning, startWatch, useWatch, watchOf } from '../../state/watch.ts';
import { useWords } from '../../text/words.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import { Tip } from '../../ui/tip.tsx';

export function WatchButton({ identity }: { readonly identity: IdentityRef }) {
  const { words } = useWords();
  const { records, watch: said } = words.identities;
  const watch = useWatch((state) => watchOf(state.watches, identity));
  const starting = useWatch((state) => isSameIdentity(state.starting, identity));
  const running = watch !== null && isRunning(watch);
  const act = () => {
    showTab('records');
    if (!running) void startWatch({ name: identity.name, region: identity.region });
  };
  return (
    <Tip label={records.watchTip}>
      <Button
        variant="default"
        disabled={starting}
        leftSection={running ? <StateGlyph state="running" /> : <IconEye size={15} aria-hidden />}
        onClick={act}
      >
        {running ? said.watching : records.watch}
      </Button>
    </Tip>
  );
}
