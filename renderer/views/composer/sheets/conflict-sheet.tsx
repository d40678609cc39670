// SES holds another text than the one that was opened: what they changed beside what was changed here, and three ways on.
import { Button, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { differingParts } from '../../../../shared/draft/content.ts';
import { mergeParts } from '../../../../shared/draft/merge.ts';
import type { TemplatePart } from '../../../../shared/draft/source.ts';
import type { TemplateContent } from '../../../../shared/draft/template.ts';
import { closeTemplateSheet, keepMine, takeInstead, type Conflict } from '../../../state/template-changes.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { PartDiff } from '../part-diff.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import { MergeChoices, type ChangedBy } from './merge-choices.tsx';
import { isOpenPart, settleContent, type Choices } from './settle-merge.ts';
import styles from './sheets.module.css';

export function ConflictSheet({ conflict }: { readonly conflict: Conflict }) {
  return conflict.theirs === null ? (
    <Deleted conflict={conflict} />
  ) : (
    <Changed conflict={{ ...conflict, theirs: conflict.theirs }} />
  );
}

function Deleted({ conflict }: { readonly conflict: Conflict }) {
  const { conflict: words } = useComposerWords();
  return (
    <div className={styles.sheet}>
      <p className={styles.line} role="alert">
        <StateGlyph state="medium" />
        <span>{words.deleted}</span>
      </p>
      <div className={styles.acts}>
        <Button variant="default" onClick={closeTemplateSheet}>
          {words.later}
        </Button>
        <Button onClick={() => void keepMine(conflict)}>{words.createAgain}</Button>
      </div>
    </div>
  );
}

type Standing = Conflict & { readonly theirs: TemplateContent };

function Changed({ conflict }: { readonly conflict: Standing }) {
  const { conflict: words, part: names } = useComposerWords();
  const { base, theirs, mine } = conflict;
  const differing = differingParts(theirs, mine);
  const [picked, setPicked] = useState<TemplatePart | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const merged = useMemo(() => mergeParts(base, theirs, mine), [base, theirs, mine]);
  const content = settleContent(merged, conflict, choices);
  const open = differing.filter((part) => isOpenPart(merged[part], choices[part] ?? {}));
  const shown = picked ?? differing.find((part) => merged[part].kind === 'conflict') ?? differing[0];
  return (
    <div className={styles.sheet}>
      <p className={styles.line} role="alert">
        <StateGlyph state="medium" />
        <span>{shown === undefined ? words.same : words.changed}</span>
      </p>
      {shown === undefined ? null : (
        <>
          <SegmentedControl
            className={styles.parts ?? ''}
            aria-label={words.parts}
            value={shown}
            data={differing.map((part) => ({ value: part, label: names[part] }))}
            onChange={setPicked}
          />
          <div className={styles.sides}>
            <Side title={words.theirs} part={shown} before={base?.[shown] ?? null} after={theirs[shown]} />
            <Side title={words.mine} part={shown} before={base?.[shown] ?? null} after={mine[shown]} />
          </div>
          <MergeChoices
            part={shown}
            changedBy={changedBy(shown, conflict)}
            merged={merged[shown]}
            chosen={choices[shown] ?? {}}
            onChoose={(chosen) => setChoices({ ...choices, [shown]: chosen })}
          />
        </>
      )}
      <WaysOn conflict={conflict} content={content} open={open.map((part) => names[part])} />
    </div>
  );
}

function changedBy(part: TemplatePart, { base, theirs, mine }: Standing): ChangedBy {
  if (mine[part] === (base?.[part] ?? null)) return 'theirs';
  return theirs[part] === (base?.[part] ?? null) ? 'mine' : 'both';
}

type WaysProps = {
  readonly conflict: Standing;
  /** The merged text; null while something is still to be chosen. */
  readonly content: TemplateContent | null;
  /** The parts where that is. */
  readonly open: readonly string[];
};

function WaysOn({ conflict, content, open }: WaysProps) {
  const { conflict: words } = useComposerWords();
  const take = (one: TemplateContent) => () => void takeInstead(one, conflict);
  return (
    <div className={styles.acts}>
      <span className={styles.grow}>{content === null ? words.open(open) : null}</span>
      <Button variant="default" onClick={closeTemplateSheet}>
        {words.later}
      </Button>
      <Button variant="default" title={words.takeTheirsTip} onClick={take(conflict.theirs)}>
        {words.takeTheirs}
      </Button>
      <Button variant="default" title={words.keepMineTip} onClick={() => void keepMine(conflict)}>
        {words.keepMine}
      </Button>
      <Button disabled={content === null} onClick={content === null ? undefined : take(content)}>
        {words.useMerged}
      </Button>
    </div>
  );
}

type SideProps = {
  readonly title: string;
  readonly part: TemplatePart;
  readonly before: string | null;
  readonly after: string | null;
};

function Side({ title, part, before, after }: SideProps) {
  const { conflict: words } = useComposerWords();
  return (
    <section className={styles.side} aria-label={title}>
      <h3 className={styles.sideTitle}>{title}</h3>
      <PartDiff part={part} before={before} after={after} labels={{ before: words.opened, after: title }} />
    </section>
  );
}
