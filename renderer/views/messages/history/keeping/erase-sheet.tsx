// Removes a person's data: the address, what would go, its confirmation in typing, and the proof that it went.
import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { assertNever } from '../../../../../shared/assert-never.ts';
import type { Erasure } from '../../../../../shared/history/sources.ts';
import { askErasure, closeKeeping, erase, openKeeping, useHistoryKeeping } from '../../../../state/history-keeping.ts';
import { useWords } from '../../../../text/words.tsx';
import { useKeepingWords } from '../use-history-words.ts';
import { ErasingView } from './erasing-view.tsx';
import { ErasureProofView } from './erasure-proof-view.tsx';
import styles from './keeping.module.css';
import { Refused } from './refused.tsx';

export function EraseSheet() {
  const { words } = useWords();
  const { erase: said } = useKeepingWords();
  const isOpen = useHistoryKeeping((state) => state.sheet === 'erase');
  return (
    <Modal
      opened={isOpen}
      onClose={closeKeeping}
      title={said.title}
      size={560}
      closeButtonProps={{ 'aria-label': words.frame.close }}
    >
      {isOpen ? <EraseBody /> : null}
    </Modal>
  );
}

/** What the sheet shows, without the sheet around it. */
export function EraseBody() {
  const erasure = useHistoryKeeping((state) => state.erasure);
  switch (erasure.stage) {
    case 'address':
      return (
        <div className={styles.sheet}>
          <AddressForm />
          <Refused />
        </div>
      );
    case 'asking':
      return <ErasingView isCounting />;
    case 'known':
      return (
        <div className={styles.sheet}>
          <Known erasure={erasure.erasure} />
          <Refused />
        </div>
      );
    case 'erasing':
      return <ErasingView isCounting={false} />;
    case 'done':
      return <ErasureProofView proof={erasure.proof} />;
    default:
      return assertNever(erasure);
  }
}

function AddressForm() {
  const { erase: words } = useKeepingWords();
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const address = typed.trim();
  const isRight = /^[^\s@]+@[^\s@]+$/u.test(address) && address.length <= 400;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isRight) void askErasure(address);
  };
  return (
    <form className={styles.sheet} onSubmit={submit}>
      <p className={styles.says}>{words.says}</p>
      <TextInput
        label={words.address}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        error={isTried && !isRight ? words.wrong : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button variant="default" onClick={closeKeeping}>
          {words.cancel}
        </Button>
        <Button type="submit">{words.look}</Button>
      </div>
    </form>
  );
}

function Known({ erasure }: { readonly erasure: Erasure }) {
  const { language } = useWords();
  const { erase: words } = useKeepingWords();
  const [typed, setTyped] = useState('');
  const { address, events, mentions, originals } = erasure;
  const isNothing = events + mentions + originals === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed === address) void erase(erasure, typed);
  };
  return (
    <form className={styles.sheet} onSubmit={submit}>
      <p className={styles.address} translate="no">
        <bdi>{address}</bdi>
      </p>
      {isNothing ? (
        <p className={styles.says}>{words.nothing}</p>
      ) : (
        <>
          <dl className={styles.facts}>
            {(['events', 'mentions', 'originals'] as const).map((name) => (
              <div key={name}>
                <dt>{words[name]}</dt>
                <dd>{erasure[name].toLocaleString(language)}</dd>
              </div>
            ))}
          </dl>
          <TextInput
            label={words.type(address)}
            value={typed}
            autoComplete="off"
            spellCheck={false}
            autoFocus
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </>
      )}
      <div className={styles.acts}>
        <Button variant="default" autoFocus={isNothing} onClick={isNothing ? () => openKeeping('erase') : closeKeeping}>
          {isNothing ? words.another : words.cancel}
        </Button>
        {isNothing ? null : (
          <Button type="submit" color="red" disabled={typed !== address}>
            {words.act}
          </Button>
        )}
      </div>
    </form>
  );
}
