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
  readonly member: 'tags' | 'headers';
  readonly pairs: readonly Pair[];
  /** Names to choose from. */
  readonly suggests?: readonly string[];
};

const suggestsNothing: readonly string[] = [];

export function PairTable({ member, pairs, suggests = suggestsNothing }: Props) {
  const { pairs: words } = useMessageWords();
  const listId = useId();
  return (
    <div className={styles.pairs}>
      {pairs.map((pair, at) => (
        <PairLine
          key={at}
          at={at}
          member={member}
          pair={pair}
          listId={suggests.length === 0 ? undefined : listId}
          onChange={(part) =>
            editForm({ [member]: pairs.map((one, index) => (index === at ? { ...one, ...part } : one)) })
          }
          onRemove={() => stepForm({ [member]: pairs.filter((_, index) => index !== at) })}
        />
      ))}
      <div>
        <BarButton
          icon={<IconPlus size={13} aria-hidden />}
          onClick={() => stepForm({ [member]: [...pairs, { name: '', value: '' }] })}
        >
          {words.add[member]}
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

type LineProps = {
  readonly at: number;
  readonly member: Props['member'];
  readonly pair: Pair;
  readonly listId: string | undefined;
  readonly onChange: (part: Partial<Pair>) => void;
  readonly onRemove: () => void;
};

const plain = { spellCheck: false, autoComplete: 'off' } as const;

function PairLine({ at, member, pair: { name, value }, listId, onChange, onRemove }: LineProps) {
  const { pairs: words } = useMessageWords();
  const called = name === '' ? String(at + 1) : name;
  return (
    <div className={styles.pair}>
      <input
        {...plain}
        className={styles.cell}
        aria-label={words.name(at + 1)}
        placeholder={words.nameHint[member]}
        list={listId}
        value={name}
        maxLength={1000}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <input
        {...plain}
        className={styles.cell}
        aria-label={words.value(called)}
        placeholder={words.valueHint}
        value={value}
        maxLength={100_000}
        onChange={({ currentTarget }) => onChange({ value: currentTarget.value })}
      />
      <ActionIcon variant="subtle" color="gray" size={24} aria-label={words.remove(called)} onClick={onRemove}>
        <IconTrash size={14} aria-hidden />
      </ActionIcon>
    </div>
  );
}
