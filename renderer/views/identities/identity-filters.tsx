// Finds identities by name and by what they lack, and copies those that are shown.
import { Button, Menu } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import type { IdentityRow } from '../../../shared/account-report.ts';
import { useAccount } from '../../state/account.ts';
import { copyText } from '../../state/app.ts';
import { filterIdentities, lacks, useIdentities, type Lack } from '../../state/identities.ts';
import { granted, useSelection } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { Chip } from '../../ui/chip.tsx';
import { FindField } from '../../ui/find-field.tsx';
import { countLacks } from './choose-identities.ts';
import styles from './identity-filters.module.css';
import { printCsv, printMarkdown } from './print-identities.ts';
import type { IdentityTable } from './use-identity-table.ts';

export function IdentityFilters({ table }: { readonly table: IdentityTable }) {
  const { words } = useWords();
  const all = useAccount((state) => Object.keys(state.rows).length);
  const shown = table.getRowModel().rows;
  return (
    <div className={styles.filters}>
      <Search />
      <LackChips />
      <span className={styles.gap} />
      <span className={styles.count} role="status">
        {words.identities.filter.count(shown.length, all)}
      </span>
      <CopyMenu rows={() => shown.map(({ id, original }) => useAccount.getState().rows[id] ?? original)} />
    </div>
  );
}

function Search() {
  const { words } = useWords();
  const { filter } = words.identities;
  const typed = useIdentities(({ filters }) => filters.typed);
  const wish = useSelection((state) => state.wish);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wish?.what !== 'find-identity') return;
    granted();
    field.current?.select();
  }, [wish]);
  return (
    <FindField
      box={field}
      className={styles.search}
      label={filter.label}
      value={typed}
      onType={(now) => filterIdentities({ typed: now })}
      onLeave={focusTable}
    />
  );
}

function focusTable(): void {
  document.querySelector<HTMLElement>('[role="grid"]')?.focus();
}

function LackChips() {
  const { words } = useWords();
  const { filter } = words.identities;
  const rows = useAccount((state) => state.rows);
  const chosen = useIdentities(({ filters }) => filters.lacks);
  const counts = useMemo(() => countLacks(rows), [rows]);
  const toggle = (lack: Lack) =>
    filterIdentities({ lacks: chosen.includes(lack) ? chosen.filter((one) => one !== lack) : [...chosen, lack] });
  return (
    <div className={styles.chips} role="group" aria-label={filter.states}>
      {lacks.map((lack) => (
        <Chip key={lack} on={chosen.includes(lack)} onToggle={() => toggle(lack)}>
          {filter.lack[lack]} <span className={styles.number}>{counts[lack]}</span>
        </Chip>
      ))}
    </div>
  );
}

function CopyMenu({ rows }: { readonly rows: () => readonly IdentityRow[] }) {
  const { words, say } = useWords();
  const { filter } = words.identities;
  const copy = (print: typeof printCsv) => {
    const copied = rows();
    void copyText(print(copied, { words, say }), filter.copiedRows(copied.length));
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconCopy size={14} aria-hidden />}
          title={filter.copy}
          aria-label={filter.copy}
        >
          {words.details.copy}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => copy(printCsv)}>{filter.copyCsv}</Menu.Item>
        <Menu.Item onClick={() => copy(printMarkdown)}>{filter.copyMarkdown}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
