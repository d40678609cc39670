// The tree of the message's parts: what each is, what is broken in it, and the way to its bytes.
import { ActionIcon, Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, type KeyboardEvent } from 'react';
import { printFailure } from '../../../../shared/failure.ts';
import type { MimeFault, MimePart, MimeStructure } from '../../../../shared/message/mime.ts';
import type { LeftOver } from '../../../../shared/message/raw-view.ts';
import { printBytes } from '../../../../shared/print-bytes.ts';
import { useDraft } from '../../../state/draft.ts';
import { goToBytes, keepRawViewed, loadRawAgain, savePart, useRawView } from '../../../state/raw-view.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import styles from './structure-pane.module.css';
import { useMessageWords } from './use-message-words.ts';

export function StructurePane() {
  const { say, words: shared } = useWords();
  const { structure: words } = useMessageWords();
  const draftId = useDraft((state) => state.kept?.id ?? null);
  const view = useRawView((state) => (state.draftId === draftId ? state.view : null));
  const failure = useRawView((state) => state.failure);
  useEffect(keepRawViewed, []);
  if (view !== null)
    return (
      <div className={styles.pane}>
        {failure === null ? null : (
          <p className={styles.notice} role="alert">
            <StateGlyph state="unknown" />
            <span>{say(printFailure(failure))}</span>
          </p>
        )}
        <StructureTree structure={view.structure} />
        <LeftOvers leftOver={view.leftOver} />
      </div>
    );
  if (failure === null) return <SkeletonRows count={8} label={words.loading} />;
  return (
    <EmptyState title={words.failed} body={say(printFailure(failure))} alert>
      <Button onClick={() => void loadRawAgain()}>{shared.frame.retry}</Button>
    </EmptyState>
  );
}

type PartRow = { readonly part: MimePart; readonly level: number; readonly faults: readonly MimeFault[] };

/** In the order of the message, each with how deep it stands. */
export function partRows({ root, faults }: Pick<MimeStructure, 'root' | 'faults'>): readonly PartRow[] {
  const walk = (part: MimePart, level: number): readonly PartRow[] => [
    { part, level, faults: faults.filter(({ path }) => path === part.path) },
    ...part.parts.flatMap((inner) => walk(inner, level + 1)),
  ];
  return walk(root, 1);
}

export function StructureTree({ structure }: { readonly structure: MimeStructure }) {
  const { structure: words } = useMessageWords();
  const rows = partRows(structure);
  return (
    <>
      <p className={styles.sum}>
        {words.sum(structure.parts, printBytes(structure.bytes), structure.longestLine.bytes)}
      </p>
      <div role="tree" aria-label={words.label} className={styles.tree} onKeyDown={walkTree}>
        {rows.map((row, at) => (
          <Part key={row.part.path} row={row} isFirst={at === 0} />
        ))}
      </div>
    </>
  );
}

function Part({ row: { part, level, faults }, isFirst }: { readonly row: PartRow; readonly isFirst: boolean }) {
  const { structure: words } = useMessageWords();
  const { path, contentType, charset, encoding, decodedBytes, fileName, contentId, disposition, head, body } = part;
  const facts = [
    ...(charset === null ? [] : [charset]),
    ...(decodedBytes === null ? [] : [encoding, printBytes(decodedBytes)]),
    ...(disposition === null ? [] : [words.disposition[disposition]]),
    ...(contentId === null ? [] : [`cid:${contentId}`]),
  ];
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-selected={false}
      tabIndex={isFirst ? 0 : -1}
      data-part-row
      className={styles.part}
      style={{ paddingInlineStart: 12 + (Math.min(level, 12) - 1) * 16 }}
      title={words.goTo}
      onClick={() => goToBytes({ start: head.start, end: head.end > head.start ? head.end : body.start })}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
        goToBytes(head);
      }}
    >
      <span className={styles.type} translate="no">
        <span className={styles.path}>{path}</span> {contentType}
        {fileName === null ? null : <b> {fileName}</b>}
      </span>
      {decodedBytes === null ? null : <SaveButton path={path} name={fileName ?? `${contentType} ${path}`} />}
      <span className={styles.facts} translate="no">
        {facts.join(' · ')}
      </span>
      {faults.map((fault) => (
        <Fault key={`${fault.code} ${fault.start}`} fault={fault} />
      ))}
    </div>
  );
}

function SaveButton({ path, name }: { readonly path: string; readonly name: string }) {
  const { structure: words } = useMessageWords();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={20}
      className={styles.save ?? ''}
      aria-label={words.save(name)}
      title={words.saveTip}
      onClick={(event) => {
        event.stopPropagation();
        void savePart(path);
      }}
    >
      <IconDownload size={13} aria-hidden />
    </ActionIcon>
  );
}

function Fault({ fault }: { readonly fault: MimeFault }) {
  const { say } = useWords();
  const { structure: words } = useMessageWords();
  return (
    <button
      type="button"
      className={styles.fault}
      onClick={(event) => {
        event.stopPropagation();
        goToBytes(fault);
      }}
    >
      <StateGlyph state="medium" size={12} />
      <span>
        {say(fault.says)} <span className={styles.quiet}>{words.at(fault.start, fault.count)}</span>
      </span>
    </button>
  );
}

/** Up and down from part to part. */
function walkTree(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-part-row]')];
  const at = rows.findIndex((one) => one === document.activeElement);
  const next = rows[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Grouped by name, as a list of fifty Received headers says no more than one. */
export function LeftOvers({ leftOver }: { readonly leftOver: readonly LeftOver[] }) {
  const { structure: words } = useMessageWords();
  if (leftOver.length === 0) return null;
  const names = [...new Set(leftOver.map(({ kind, name }) => `${kind} ${name}`))];
  return (
    <section className={styles.leftOver} aria-label={words.leftOver}>
      <h3>{words.leftOver}</h3>
      <ul>
        {names.map((key) => {
          const same = leftOver.filter(({ kind, name }) => `${kind} ${name}` === key);
          const [first] = same;
          return first === undefined ? null : (
            <li key={key}>
              <span className={styles.quiet}>{words.kind[first.kind]}</span> <span translate="no">{first.name}</span>
              {same.length > 1 ? <span className={styles.quiet}> × {same.length}</span> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
