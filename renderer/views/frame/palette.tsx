// Everything that can be done or opened, by name.
import { Spotlight, createSpotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import { matchCommands, type Command, type CommandGroup } from './match-commands.ts';
import styles from './palette.module.css';
import { useCommands } from './use-commands.ts';

const [store, palette] = createSpotlight();

export function Palette() {
  const { words } = useWords();
  const [query, setQuery] = useState('');
  const open = useSelection((state) => state.paletteOpen);
  useEffect(() => {
    if (open) palette.open();
  }, [open]);
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight={420}
      size={600}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.28, blur: 0 }}
      classNames={{ content: styles.content ?? '', search: styles.search ?? '' }}
      attributes={{ content: { 'aria-label': words.frame.palette } }}
      onSpotlightClose={() => useSelection.setState({ paletteOpen: false })}
    >
      <Spotlight.Search
        leftSection={<IconSearch size={16} aria-hidden />}
        placeholder={words.palette.placeholder}
        aria-label={words.palette.placeholder}
      />
      {open ? <Results query={query} /> : null}
    </Spotlight.Root>
  );
}

function Results({ query }: { readonly query: string }) {
  const { words } = useWords();
  const commands = useCommands(query);
  const groups = useMemo(() => matchCommands(commands, query), [commands, query]);
  return (
    <Spotlight.ActionsList aria-label={words.frame.palette}>
      {groups.length === 0 ? <Spotlight.Empty>{words.palette.empty}</Spotlight.Empty> : null}
      {groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </Spotlight.ActionsList>
  );
}

function Group({ group }: { readonly group: CommandGroup }) {
  const { words } = useWords();
  return (
    <Spotlight.ActionsGroup label={words.palette.groups[group.key]} className={styles.group ?? ''}>
      {group.commands.map((command) => (
        <Entry key={command.id} command={command} />
      ))}
      {group.hidden === 0 ? null : <div className={styles.more}>{words.palette.more(group.hidden)}</div>}
    </Spotlight.ActionsGroup>
  );
}

function Entry({ command }: { readonly command: Command }) {
  return (
    <Spotlight.Action className={styles.action ?? ''} onClick={command.run}>
      {command.glyph === undefined ? <span className={styles.noGlyph} /> : <StateGlyph state={command.glyph} />}
      <span className={styles.name}>{command.name}</span>
      {command.hint === undefined ? null : <span className={styles.hint}>{command.hint}</span>}
      {command.keys === undefined ? null : <KeyHint keys={command.keys} />}
    </Spotlight.Action>
  );
}
