// Which dialect of SES the draft is written in: a stored template, or one within the sending call.
import { SegmentedControl } from '@mantine/core';
import { dialects } from '../../../../shared/draft/source.ts';
import { choose, useDraft } from '../../../state/draft.ts';
import { useComposerWords } from '../use-composer-words.ts';

export function DialectSwitch() {
  const { dialect: words } = useComposerWords();
  const dialect = useDraft((state) => state.kept?.dialect);
  if (dialect === undefined) return null;
  return (
    <SegmentedControl
      size="xs"
      aria-label={words.label}
      title={words.tip[dialect]}
      value={dialect}
      data={dialects.map((one) => ({ value: one, label: words.name[one] }))}
      onChange={(next) => choose({ dialect: next })}
    />
  );
}
