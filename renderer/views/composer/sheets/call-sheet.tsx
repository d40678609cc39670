// The exact calls of a plan: what they do, how they are undone, which parts they take away, and what came of them.
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { assertNever } from '../../../../shared/assert-never.ts';
import type { TemplatePart } from '../../../../shared/draft/source.ts';
import { printFailure } from '../../../../shared/failure.ts';
import { CallsOfChange, ExactCalls } from '../../../details/exact-calls.tsx';
import { activeProfile, useApp } from '../../../state/app.ts';
import { isReadOnly } from '../../../state/changes.ts';
import { go } from '../../../state/selection.ts';
import { allowDrops, closeTemplateSheet, sendTemplate, type CallsStage } from '../../../state/template-changes.ts';
import { useWords } from '../../../text/words.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './sheets.module.css';
import { WhatChanges } from './what-changes.tsx';

export function CallSheet({ sheet }: { readonly sheet: CallsStage }) {
  const { say } = useWords();
  const { sheet: words } = useComposerWords();
  const { preview, failure, plan, result } = sheet;
  return (
    <div className={styles.sheet}>
      {preview === null && failure === null ? <SkeletonRows count={6} label={words.calls(1)} /> : null}
      {plan.kind === 'update' && plan.expects !== null && result === null ? (
        <WhatChanges before={plan.expects} after={plan.content} />
      ) : null}
      {preview === null ? null : (
        <CallsOfChange {...preview} title={words.calls(preview.calls.length)}>
          <ExactCalls calls={preview.calls} />
        </CallsOfChange>
      )}
      {preview === null || preview.drops.length === 0 || result !== null ? null : (
        <Drops drops={preview.drops} allowed={plan.kind === 'update' ? plan.drops : preview.drops} />
      )}
      {failure === null ? null : (
        <p className={styles.line} role="alert">
          <StateGlyph state="high" />
          <span>
            {say(printFailure(failure))} {sheet.draftId === null ? null : words.textKept}
          </span>
        </p>
      )}
      {result === null ? <Confirmation key={preview?.typed ?? ''} sheet={sheet} /> : <Ended sheet={sheet} />}
    </div>
  );
}

type DropsProps = { readonly drops: readonly TemplatePart[]; readonly allowed: readonly TemplatePart[] };

/** SES replaces a template as a whole: a part that is not sent is gone. It goes only where that was ticked. */
function Drops({ drops, allowed }: DropsProps) {
  const { sheet: words, part: names } = useComposerWords();
  return (
    <div className={styles.drops} role="group" aria-label={words.drops}>
      <p className={styles.line}>
        <StateGlyph state="medium" />
        <span>{words.dropsBody(drops.map((part) => names[part]))}</span>
      </p>
      {drops.map((part) => (
        <label key={part} className={styles.check}>
          <input
            type="checkbox"
            checked={allowed.includes(part)}
            onChange={(event) =>
              void allowDrops(event.currentTarget.checked ? [...allowed, part] : allowed.filter((one) => one !== part))
            }
          />
          {words.drop(names[part])}
        </label>
      ))}
    </div>
  );
}

/** Every part that would go was ticked. */
function dropsAreAllowed({ preview, plan }: CallsStage): boolean {
  return plan.kind !== 'update' || (preview?.drops ?? []).every((part) => plan.drops.includes(part));
}

function Confirmation({ sheet }: { readonly sheet: CallsStage }) {
  const { sheet: words } = useComposerWords();
  const readOnly = useApp(({ app }) => app !== null && isReadOnly(activeProfile(app)));
  const [typed, setTyped] = useState('');
  const { preview, isSending } = sheet;
  const wanted = preview?.typed ?? null;
  const ready =
    preview !== null && !isSending && dropsAreAllowed(sheet) && (wanted === null || typed.trim() === wanted);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) void sendTemplate(typed);
  };
  if (readOnly) return <Refused />;
  return (
    <form className={styles.confirm} onSubmit={submit}>
      {wanted === null ? null : (
        <TextInput
          label={words.type(wanted)}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <div className={styles.acts}>
        <Button variant="default" onClick={closeTemplateSheet}>
          {words.cancel}
        </Button>
        <Button type="submit" disabled={!ready} {...(wanted === null ? { 'data-autofocus': true } : {})}>
          {isSending ? words.applying : words.apply}
        </Button>
      </div>
    </form>
  );
}

/** The profile may change nothing. */
export function Refused() {
  const { sheet: words } = useComposerWords();
  const leave = () => {
    closeTemplateSheet();
    go('profiles');
  };
  return (
    <div className={styles.confirm}>
      <p className={styles.line}>
        <StateGlyph state="info" />
        <span>{words.readOnly}</span>
      </p>
      <div className={styles.acts}>
        <Button variant="default" onClick={leave}>
          {words.toProfile}
        </Button>
        <Button variant="default" onClick={closeTemplateSheet}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}

function Ended({ sheet: { result } }: { readonly sheet: CallsStage }) {
  const { sheet: words } = useComposerWords();
  if (result === null) return null;
  return (
    <div className={styles.confirm}>
      <Outcome result={result} />
      <div className={styles.acts}>
        <Button data-autofocus onClick={closeTemplateSheet}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}

function Outcome({ result }: { readonly result: NonNullable<CallsStage['result']> }) {
  const { say } = useWords();
  const { sheet: words } = useComposerWords();
  switch (result.kind) {
    case 'done':
      return (
        <p className={styles.line} role="status">
          <StateGlyph state="pass" />
          <span>{words.done}</span>
        </p>
      );
    case 'half':
      return (
        <p className={styles.line} role="alert">
          <StateGlyph state="medium" />
          <span>
            {say(result.says)} {say(printFailure(result.failure))}
          </span>
        </p>
      );
    // It has a sheet of its own.
    case 'conflict':
      return null;
    default:
      return assertNever(result);
  }
}
