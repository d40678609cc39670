// The left pane: add a domain, find one, and the list of those audited so far.
import { Button, Menu, TextInput } from '@mantine/core';
import { IconArrowsSort, IconCheck, IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { sorts } from '../../state/arrange.ts';
import { auditAgain, useRestOfDemo } from '../../state/audit.ts';
import { sortReports, useReports } from '../../state/reports.ts';
import { granted, useSelection } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { AddField } from './add-field.tsx';
import styles from './domain-pane.module.css';
import { DomainList } from './domain-list.tsx';

export function DomainPane() {
  const { words } = useWords();
  const count = useReports((state) => state.order.length);
  return (
    <section className={styles.pane} data-pane="domains" aria-label={words.list.title}>
      <AddField />
      {count > 0 ? <Filter /> : null}
      <DomainList />
      <RestOfDemo />
    </section>
  );
}

function Filter() {
  const { words } = useWords();
  const typed = useSelection((state) => state.listFilter);
  const wish = useSelection((state) => state.wish);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wish?.what !== 'find-domain') return;
    granted();
    field.current?.select();
  }, [wish]);
  return (
    <div className={styles.filter}>
      <TextInput
        ref={field}
        className={styles.grow}
        aria-label={words.list.filter}
        placeholder={words.list.filter}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={typed}
        onChange={(event) => useSelection.setState({ listFilter: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') useSelection.setState({ listFilter: '' });
        }}
      />
      <SortMenu />
    </div>
  );
}

function SortMenu() {
  const { words } = useWords();
  const current = useReports((state) => state.sort);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={styles.icon} aria-label={words.list.sort} title={words.list.sort}>
          <IconArrowsSort size={15} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {sorts.map((sort) => (
          <Menu.Item
            key={sort}
            leftSection={<IconCheck size={14} aria-hidden opacity={sort === current ? 1 : 0} />}
            aria-current={sort === current ? 'true' : undefined}
            onClick={() => sortReports(sort)}
          >
            {words.list.sorts[sort]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Offered once the first of the demo world's domains is audited; before that the empty state offers them all. */
function RestOfDemo() {
  const { words } = useWords();
  const rest = useRestOfDemo();
  const count = useReports((state) => state.order.length);
  if (rest.length === 0 || count === 0) return null;
  return (
    <div className={styles.foot}>
      <Button variant="subtle" fullWidth onClick={() => void auditAgain(...rest)}>
        {words.list.rest(rest.length)}
      </Button>
    </div>
  );
}
