// The mail clients that this draft must be right in, by family.
import { Button, Popover } from '@mantine/core';
import { IconDevices } from '@tabler/icons-react';
import { useEffect } from 'react';
import { defaultTargets } from '../../../../shared/draft/support.ts';
import { printFailure } from '../../../../shared/failure.ts';
import { groupClients } from '../../../details/group-clients.ts';
import { notify, saveSettings, useApp } from '../../../state/app.ts';
import { choose, useDraft } from '../../../state/draft.ts';
import { loadSupport, useSupport } from '../../../state/support.ts';
import { useWords } from '../../../text/words.tsx';
import { GroupedChecks } from '../../../ui/grouped-checks.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './targets-menu.module.css';

const none: readonly string[] = [];

export function TargetsMenu() {
  const { targets: words } = useComposerWords();
  const chosen = useDraft((state) => state.kept?.targets ?? none);
  return (
    <Popover position="bottom-end" width={620} trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconDevices size={15} aria-hidden />} title={words.tip}>
          {words.count(chosen.length)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Choice chosen={chosen} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Choice({ chosen }: { readonly chosen: readonly string[] }) {
  const { say } = useWords();
  const { targets: words } = useComposerWords();
  const facts = useSupport((state) => state.facts);
  const failure = useSupport((state) => state.failure);
  const standard = useApp(({ app }) => app?.settings.targets) ?? defaultTargets;
  useEffect(() => void loadSupport(), []);
  if (facts === null)
    return failure === null ? <SkeletonRows count={6} label={words.tip} /> : <p>{say(printFailure(failure))}</p>;
  return (
    <div className={styles.choice}>
      <p className={styles.intro}>{words.tip}</p>
      <div className={styles.scroll} tabIndex={-1}>
        <GroupedChecks
          label={words.tip}
          groups={groupClients(facts.clients)}
          chosen={chosen}
          onChoose={(targets) => choose({ targets })}
        />
      </div>
      <div className={styles.acts}>
        <Button variant="default" onClick={() => choose({ targets: standard })}>
          {words.standard}
        </Button>
        <Button variant="default" onClick={() => makeStandard(chosen)}>
          {words.makeStandard}
        </Button>
      </div>
    </div>
  );
}

function makeStandard(targets: readonly string[]): void {
  void saveSettings({ targets }).then((failure) => {
    if (failure !== null) notify({ kind: 'failure', failure });
  });
}
