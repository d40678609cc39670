// One filter: a button with the number of what is chosen, and under it what there is to choose.
import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { ChevronIcon } from '../../../../ui/icons.tsx';
import styles from './list.module.css';

type MenuProps = { readonly label: string; readonly count: number; readonly children: ReactNode };

/** Stays open while one chooses. */
export function FilterMenu({ label, count, children }: MenuProps) {
  return (
    <Menu position="bottom-start" closeOnItemClick={false}>
      <Menu.Target>
        <button type="button" className={styles.filter} data-on={count > 0 || undefined}>
          {label}
          {count === 0 ? null : <span className={styles.filterCount}>{count}</span>}
          <ChevronIcon open />
        </button>
      </Menu.Target>
      <Menu.Dropdown className={styles.choices ?? ''}>{children}</Menu.Dropdown>
    </Menu>
  );
}

type GroupProps<T extends string> = {
  readonly title?: string;
  readonly offered: readonly T[];
  readonly chosen: readonly T[];
  readonly nameOf: (one: T) => string;
  readonly tipOf?: (one: T) => string;
  readonly glyphOf?: (one: T) => ReactNode;
  readonly onChoose: (chosen: readonly T[]) => void;
};

export function FilterGroup<T extends string>(props: GroupProps<T>) {
  const { title, offered, chosen, nameOf, tipOf, glyphOf, onChoose } = props;
  return (
    <>
      {title === undefined ? null : <Menu.Label>{title}</Menu.Label>}
      {offered.map((one) => {
        const isChosen = chosen.includes(one);
        return (
          <Menu.CheckboxItem
            key={one}
            title={tipOf?.(one)}
            checked={isChosen}
            onChange={() => onChoose(isChosen ? chosen.filter((other) => other !== one) : [...chosen, one])}
          >
            <span className={styles.choice}>
              {glyphOf?.(one)}
              <bdi>{nameOf(one)}</bdi>
            </span>
          </Menu.CheckboxItem>
        );
      })}
    </>
  );
}
