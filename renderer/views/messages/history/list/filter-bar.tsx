// The filters as menus, and those in force as chips that go at a press.
import { Menu } from '@mantine/core';
import { eventTypes } from '../../../../../shared/health/coverage.ts';
import { bounceTypes, messageStates, type MxFamily } from '../../../../../shared/history/search.ts';
import { useHeld } from '../../../../state/history-held.ts';
import { isWished, listFilters, type ListFilter } from '../../../../state/history-wish.ts';
import { askFamilies } from '../../../../state/history-keeping.ts';
import { clearWish, useHistory, wishHistory } from '../../../../state/history.ts';
import { glyphOfState } from '../subject/glyphs.ts';
import { useWords } from '../../../../text/words.tsx';
import { joinItems } from '../../../../ui/join-items.ts';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import { useListWords } from '../use-history-words.ts';
import { FilterGroup, FilterMenu } from './filter-menu.tsx';
import styles from './list.module.css';
import { RemovableChip } from './removable-chip.tsx';
import { SpanChip, SpanMenu } from './span-menu.tsx';

const noNames: readonly string[] = [];
const noFamilies: readonly MxFamily[] = [];

export function FilterBar() {
  const { filter: words } = useListWords();
  const isFiltered = useHistory((state) => isWished(state.wish));
  return (
    <div className={styles.filters} role="group" aria-label={words.label}>
      <StateMenu />
      <SpanMenu />
      <NameMenu name="identities" label={words.identity} />
      <NameMenu name="configurationSets" label={words.set} />
      <ReceiverMenu />
      <BounceMenu />
      {isFiltered ? <Chips /> : null}
    </div>
  );
}

function StateMenu() {
  const { filter: words, state, stateTip, event } = useListWords();
  const { states, types } = useHistory(({ wish }) => wish);
  return (
    <FilterMenu label={words.state} count={states.length + types.length}>
      <FilterGroup
        title={words.states}
        offered={messageStates}
        chosen={states}
        nameOf={(one) => state[one]}
        tipOf={(one) => stateTip[one]}
        glyphOf={(one) => <StateGlyph state={glyphOfState[one]} />}
        onChoose={(next) => wishHistory({ states: next })}
      />
      <Menu.Divider />
      <FilterGroup
        title={words.types}
        offered={eventTypes}
        chosen={types}
        nameOf={(one) => event[one]}
        onChoose={(next) => wishHistory({ types: next })}
      />
    </FilterMenu>
  );
}

function NameMenu({ name, label }: { readonly name: 'identities' | 'configurationSets'; readonly label: string }) {
  const { filter: words } = useListWords();
  const chosen = useHistory(({ wish }) => wish[name]);
  const known = useHeld(({ choices }) => choices?.[name] ?? noNames);
  const offered = [...new Set([...known, ...chosen])];
  return (
    <FilterMenu label={label} count={chosen.length}>
      {offered.length === 0 ? <Menu.Label>{words.none}</Menu.Label> : null}
      <FilterGroup
        offered={offered}
        chosen={chosen}
        nameOf={(one) => one}
        onChoose={(next) => wishHistory({ [name]: next })}
      />
    </FilterMenu>
  );
}

function ReceiverMenu() {
  const { filter: words, family } = useListWords();
  const chosen = useHistory(({ wish }) => wish.families);
  const known = useHeld(({ choices }) => choices?.families ?? noFamilies);
  return (
    <FilterMenu label={words.receiver} count={chosen.length}>
      {known.length === 0 ? <Menu.Label>{words.none}</Menu.Label> : null}
      <FilterGroup
        offered={[...new Set([...known, ...chosen])]}
        chosen={chosen}
        nameOf={(one) => family[one]}
        onChoose={(next) => wishHistory({ families: next })}
      />
      <Menu.Divider />
      <Menu.Item title={words.askReceiversTip} onClick={() => void askFamilies()}>
        {words.askReceivers}
      </Menu.Item>
    </FilterMenu>
  );
}

function BounceMenu() {
  const { filter: words, bounce } = useListWords();
  const chosen = useHistory(({ wish }) => wish.bounceTypes);
  return (
    <FilterMenu label={words.bounce} count={chosen.length}>
      <FilterGroup
        offered={bounceTypes}
        chosen={chosen}
        nameOf={(one) => bounce[one]}
        onChoose={(next) => wishHistory({ bounceTypes: next })}
      />
    </FilterMenu>
  );
}

function Chips() {
  const { filter: words } = useListWords();
  return (
    <span className={styles.chips}>
      <SpanChip />
      {listFilters.map((name) => (
        <ListChips key={name} name={name} />
      ))}
      <button type="button" className={styles.clear} onClick={clearWish}>
        {words.clear}
      </button>
    </span>
  );
}

/** More of one filter than this share a chip. */
const mostApart = 3;

function ListChips({ name }: { readonly name: ListFilter }) {
  const { language } = useWords();
  const words = useListWords();
  const chosen: readonly string[] = useHistory(({ wish }) => wish[name]);
  const names: { readonly [value: string]: string } = {
    ...(name === 'states' ? words.state : {}),
    ...(name === 'types' ? words.event : {}),
    ...(name === 'families' ? words.family : {}),
    ...(name === 'bounceTypes' ? words.bounce : {}),
  };
  const nameOf = (value: string): string => names[value] ?? value;
  if (chosen.length > mostApart)
    return (
      <RemovableChip says={joinItems(chosen.map(nameOf), language)} onRemove={() => wishHistory({ [name]: [] })} />
    );
  return chosen.map((value) => (
    <RemovableChip
      key={value}
      says={name === 'senderDomains' ? words.filter.sentFrom(value) : (names[value] ?? value)}
      onRemove={() => wishHistory({ [name]: chosen.filter((one) => one !== value) })}
    />
  ));
}
