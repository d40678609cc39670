// What the lab sends, and from where: the region, the From address, the open draft's message or a short text.
import { Autocomplete, NativeSelect } from '@mantine/core';
import { nameOfHome } from '../../../state/draft-home.ts';
import { useDraft } from '../../../state/draft.ts';
import { addressOf, chooseLab, readLabRegion, useLab } from '../../../state/lab.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { useTemplateRegions } from '../list/use-template-regions.ts';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './lab.module.css';
import { useLabWords } from './use-lab-words.ts';

export function ChooseMessage() {
  const { choose: words } = useLabWords();
  const { unnamed } = useComposerWords();
  const regions = useTemplateRegions();
  const choice = useLab((state) => state.choice);
  const senders = useLab((state) => state.senders);
  const home = useDraft(({ kept, form }) => (form === null ? undefined : kept?.home));
  const subject = useDraft(({ source }) => source?.subject ?? '');
  const name = home === undefined ? '' : (nameOfHome(home) ?? (subject === '' ? unnamed : subject));
  const able = (senders ?? []).filter(({ canSend }) => canSend);
  return (
    <div className={styles.fields}>
      <NativeSelect
        label={words.region}
        value={choice.region ?? ''}
        data={[...new Set([...(choice.region === null ? [''] : [choice.region]), ...regions])]}
        onChange={(event) => void readLabRegion(event.currentTarget.value)}
      />
      <Autocomplete
        label={words.from}
        description={words.fromHint}
        inputWrapperOrder={['label', 'input', 'description']}
        value={choice.from}
        data={[...new Set(able.map(addressOf))]}
        autoComplete="off"
        spellCheck={false}
        onChange={(from) => chooseLab({ from })}
      />
      <NativeSelect
        label={words.message}
        description={home === undefined ? words.shortHint : undefined}
        inputWrapperOrder={['label', 'input', 'description']}
        value={choice.usesDraft && home !== undefined ? 'draft' : 'short'}
        data={[
          ...(home === undefined ? [] : [{ value: 'draft', label: words.draft(name) }]),
          { value: 'short', label: words.short },
        ]}
        onChange={(event) => chooseLab({ usesDraft: event.currentTarget.value === 'draft' })}
      />
      <CannotSend />
    </div>
  );
}

/** Why the identity behind the address cannot send, where that is known. */
function CannotSend() {
  const { say } = useWords();
  const { choose: words } = useLabWords();
  const from = useLab(({ choice }) => choice.from);
  const senders = useLab((state) => state.senders);
  const domain = from.split('@').at(-1)?.replace(/>$/u, '').toLowerCase() ?? '';
  const sender = senders?.find(
    ({ name }) => name.toLowerCase() === domain || name.toLowerCase() === from.toLowerCase(),
  );
  if (sender === undefined || sender.canSend || sender.why === null) return null;
  return (
    <p className={styles.warning} role="status">
      <StateGlyph state="medium" />
      <span>{words.cannotSend(sender.name, say(sender.why))}</span>
    </p>
  );
}
