// The identities of the region to send from, each with its predicted DMARC result; those that cannot send say why.
import { Combobox, useCombobox } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { printFailure } from '../../../../shared/failure.ts';
import type { SenderChoice } from '../../../../shared/message/sending.ts';
import { useDraft } from '../../../state/draft.ts';
import { go } from '../../../state/selection.ts';
import { loadChoices, predictSenders, useSenders } from '../../../state/senders.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { BarButton } from '../bar-button.tsx';
import { DmarcBadge } from './dmarc-badge.tsx';
import styles from './message.module.css';
import { useMessageWords } from './use-message-words.ts';

type Props = { readonly address: string; readonly onChoose: (address: string) => void };

export function IdentityChoice({ address, onChoose }: Props) {
  const { from: words } = useMessageWords();
  const region = useDraft((state) => state.form?.region ?? null);
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({
    onDropdownOpen: () => {
      if (region !== null) void loadChoices(region);
      combobox.focusSearchInput();
    },
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setTyped('');
    },
  });
  return (
    <Combobox
      store={combobox}
      width={440}
      position="bottom-end"
      onOptionSubmit={(name) => {
        onChoose(addressWith(address, name));
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target targetType="button">
        <button
          type="button"
          className={styles.choose}
          disabled={region === null}
          onClick={() => combobox.toggleDropdown()}
        >
          {words.choose}
          <IconChevronDown size={13} aria-hidden />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Find
          typed={typed}
          onType={(text) => {
            setTyped(text);
            combobox.updateSelectedOptionIndex();
          }}
        />
        <Choices typed={typed} />
      </Combobox.Dropdown>
    </Combobox>
  );
}

type FindProps = { readonly typed: string; readonly onType: (text: string) => void };

function Find({ typed, onType }: FindProps) {
  const { from: words } = useMessageWords();
  return (
    <Combobox.Search
      role="combobox"
      aria-expanded
      aria-label={words.find}
      placeholder={words.find}
      value={typed}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
    />
  );
}

/** So many are drawn; the rest is found by typing. */
const mostShown = 60;

function Choices({ typed }: { readonly typed: string }) {
  const { say, words: shared } = useWords();
  const { from: words } = useMessageWords();
  const region = useSenders((state) => state.region);
  const { list, failure } = useSenders((state) => state.senders);
  const found = useMemo(() => {
    const wanted = typed.trim().toLowerCase();
    return (list ?? []).filter(({ name }) => name.toLowerCase().includes(wanted));
  }, [list, typed]);
  useEffect(() => predictSenders(found.slice(0, mostShown)), [found]);
  const again =
    region === null ? null : <BarButton onClick={() => void loadChoices(region, true)}>{shared.frame.retry}</BarButton>;
  if (list === null)
    return (
      <div className={styles.nothing} role="status">
        <StateGlyph state={failure === null ? 'running' : 'unknown'} />
        <span>{failure === null ? words.loading : say(printFailure(failure))}</span>
        {failure === null ? null : again}
      </div>
    );
  return (
    <>
      {list.some(({ canSend }) => canSend) ? null : (
        <div className={styles.nothing}>
          <span>{words.noneCanSend}</span>
          <BarButton onClick={() => go('identities')}>{words.identities}</BarButton>
        </div>
      )}
      <Combobox.Options className={styles.options ?? ''} aria-label={words.label}>
        {found.slice(0, mostShown).map((choice) => (
          <Choice key={choice.name} choice={choice} />
        ))}
        {found.length === 0 && list.length > 0 ? <Combobox.Empty>{words.notFound}</Combobox.Empty> : null}
        {found.length > mostShown ? <Combobox.Footer>{words.more(found.length - mostShown)}</Combobox.Footer> : null}
      </Combobox.Options>
    </>
  );
}

function Choice({ choice }: { readonly choice: SenderChoice }) {
  const { say } = useWords();
  const { name, kind, canSend, why, dmarc } = choice;
  const predicted = useSenders((state) => state.predicted[name] ?? null);
  return (
    <Combobox.Option value={name} disabled={!canSend} className={styles.option ?? ''}>
      <span translate="no">{kind === 'domain' ? `@${name}` : name}</span>
      {canSend ? <DmarcBadge result={dmarc ?? predicted} /> : <StateGlyph state="none" size={12} />}
      {why === null ? null : <span className={styles.why}>{say(why)}</span>}
    </Combobox.Option>
  );
}

/** Of a domain, before the sign stays what was typed; an address is taken as it is. */
export function addressWith(typed: string, identity: string): string {
  if (identity.includes('@')) return identity;
  const [local = ''] = typed.split('@', 1);
  return `${local}@${identity}`;
}
