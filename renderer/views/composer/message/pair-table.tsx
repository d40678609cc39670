// Names with values as a small table that grows: tags, headers.
import { ActionIcon } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { editForm, stepForm } from '../../../state/message.ts';
import { BarButton } from '../bar-button.tsx';
import styles from './message.module.css';
import { useMessageWords } from './use-message-words.ts';

type Pair = { readonly name: string; readonly value: string };

type Props = {
  readonly id: string;
  readonly member: 'tags' | 'headers';
  readonly pairs: readonly Pair[];
  /** Names to choose from. */
  readonly suggests?: readonly string[];
};

const suggestsNothing: readonly string[] = [];

export function PairTable({ id, member, pairs, suggests = suggestsNothing }: Props) {
  const { pairs: words } = useMessageWords();
  const listId = useId();
  const change = (at: number, part: Partial<Pair>) =>
    editForm({ [member]: pairs.map((pair, index) => (index === at ? { ...pair, ...part } : pair)) });
  return (
    <div className={styles.pairs}>
      {pairs.map(({ name, value }, at) => (
        <div key={at} className={styles.pair}>
          <input
            className={styles.cell}
            aria-label={words.name(at + 1)}
            placeholder={words.nameHint[member]}
            list={suggests.length === 0 ? undefined : listId}
            value={name}
            maxLength={1000}
            spellCheck={false}
            autoComplete="off"
            onChange={({ currentTarget }) => change(at, { name: currentTarget.value })}
          />
          <input
            className={styles.cell}
            aria-label={words.value(name === '' ? String(at + 1) : name)}
            placeholder={words.valueHint}
            value={value}
            maxLength={100_000}
            spellCheck={false}
            autoComplete="off"
            onChange={({ currentTarget }) => change(at, { value: currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-label={words.remove(name === '' ? String(at + 1) : name)}
            onClick={() => stepForm({ [member]: pairs.filter((_, index) => index !== at) })}
          >
            <IconTrash size={14} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <div>
        <BarButton id={id} onClick={() => stepForm({ [member]: [...pairs, { name: '', value: '' }] })}>
          <IconPlus size={13} aria-hidden /> {words.add[member]}
        </BarButton>
      </div>
      <datalist id={listId}>
        {suggests.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}
