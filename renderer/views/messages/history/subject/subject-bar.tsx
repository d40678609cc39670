// The line above what is open: the way back and forth, its name, its evidence pack, and the way out.
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconFileCertificate, IconRefresh, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import {
  goBack,
  goForward,
  refreshSubject,
  savePack,
  useHistorySubject,
  type Subject,
} from '../../../../state/history-subject.ts';
import { StrangerText } from '../../../../ui/stranger-text.tsx';
import { Tip } from '../../../../ui/tip.tsx';
import { leaveSubject } from './leave-subject.ts';
import { nameOfSubject } from './name-of-subject.ts';
import styles from './history-subject.module.css';
import { useSubjectWords } from './use-subject-words.ts';

export function SubjectBar({ subject }: { readonly subject: Subject }) {
  const { bar: words } = useSubjectWords();
  const hasBack = useHistorySubject(({ at }) => at > 0);
  const hasForward = useHistorySubject(({ at, trail }) => at < trail.length - 1);
  const isAsking = useHistorySubject((state) => state.isAsking);
  return (
    <div className={styles.bar}>
      <Act label={words.back} keys="alt+←" isOff={!hasBack} onAct={goBack}>
        <IconArrowLeft size={15} aria-hidden />
      </Act>
      <Act label={words.forward} keys="alt+→" isOff={!hasForward} onAct={goForward}>
        <IconArrowRight size={15} aria-hidden />
      </Act>
      <span className={styles.kind}>{words.kind[subject.kind]}</span>
      <StrangerText className={styles.name} text={nameOfSubject(subject)} title={nameOfSubject(subject)} />
      {subject.kind === 'recipient' ? null : <PackMenu />}
      <Act label={words.refresh} isOff={isAsking} onAct={() => void refreshSubject()}>
        <IconRefresh size={15} aria-hidden />
      </Act>
      <Act label={words.close} keys="esc" onAct={leaveSubject}>
        <IconX size={15} aria-hidden />
      </Act>
    </div>
  );
}

type ActProps = {
  readonly label: string;
  readonly keys?: string;
  readonly isOff?: boolean;
  readonly onAct: () => void;
  readonly children: ReactNode;
};

function Act({ label, keys, isOff = false, onAct, children }: ActProps) {
  return (
    <Tip label={label} {...(keys === undefined ? {} : { keys })}>
      <ActionIcon variant="subtle" color="gray" size={26} aria-label={label} disabled={isOff} onClick={onAct}>
        {children}
      </ActionIcon>
    </Tip>
  );
}

function PackMenu() {
  const { pack: words } = useSubjectWords();
  const packing = useHistorySubject((state) => state.packing);
  const hasPage = useHistorySubject((state) => state.page !== null);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="compact-xs"
          leftSection={<IconFileCertificate size={14} aria-hidden />}
          disabled={!hasPage || packing !== null}
        >
          {packing === null ? words.label : words.writing}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void savePack('html')}>{words.html}</Menu.Item>
        <Menu.Item onClick={() => void savePack('pdf')}>{words.pdf}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
