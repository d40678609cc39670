// Things to choose from under the names of their groups: a group's box chooses all of it.
import { useId } from 'react';
import styles from './grouped-checks.module.css';

export type CheckGroup = {
  readonly key: string;
  readonly name: string;
  readonly items: readonly { readonly key: string; readonly name: string }[];
};

type Props = {
  readonly label: string;
  readonly groups: readonly CheckGroup[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** The last one that is chosen stays: an empty choice would choose nothing. */
export function GroupedChecks({ label, groups, chosen, onChoose }: Props) {
  const choose = (keys: readonly string[], on: boolean) => {
    const others = chosen.filter((key) => !keys.includes(key));
    const next = on ? [...others, ...keys] : others;
    if (next.length > 0) onChoose(next);
  };
  return (
    <div className={styles.groups} role="group" aria-label={label}>
      {groups.map((group) => (
        <Group key={group.key} group={group} chosen={chosen} onChoose={choose} />
      ))}
    </div>
  );
}

type GroupProps = {
  readonly group: CheckGroup;
  readonly chosen: readonly string[];
  readonly onChoose: (keys: readonly string[], on: boolean) => void;
};

function Group({ group: { name, items }, chosen, onChoose }: GroupProps) {
  const id = useId();
  const keys = items.map(({ key }) => key);
  const count = keys.filter((key) => chosen.includes(key)).length;
  const [only] = items;
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <label id={id} className={styles.name}>
        <input
          type="checkbox"
          checked={count === keys.length}
          ref={(box) => {
            if (box !== null) box.indeterminate = count > 0 && count < keys.length;
          }}
          onChange={(event) => onChoose(keys, event.currentTarget.checked)}
        />
        {name}
      </label>
      {items.length === 1 && only?.name === name
        ? null
        : items.map((item) => (
            <label key={item.key} className={styles.item}>
              <input
                type="checkbox"
                checked={chosen.includes(item.key)}
                onChange={(event) => onChoose([item.key], event.currentTarget.checked)}
              />
              {item.name}
            </label>
          ))}
    </div>
  );
}
