// The sheet before a sending: how, to whom, and what that means.
import { Button, Textarea } from '@mantine/core';
import type { KeptDraft } from '../../../../shared/draft/kept.ts';
import { printFailure } from '../../../../shared/failure.ts';
import { maxTestAddresses, sendWays } from '../../../../shared/message/send.ts';
import { useDraft } from '../../../state/draft.ts';
import { openLab } from '../../../state/lab.ts';
import { addressesIn, misfitOf, targetOf, toWhoms, type ToWhom } from '../../../state/send-choice.ts';
import {
  chooseSending,
  closeSendSheet,
  previewAgain,
  readRecipients,
  startSending,
  type ChooseStage as Stage,
} from '../../../state/send.ts';
import { useWords } from '../../../text/words.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { Tip } from '../../../ui/tip.tsx';
import sheetStyles from '../sheets/sheets.module.css';
import { ChoiceRows } from './choice-rows.tsx';
import { ConfirmSend } from './confirm-send.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { RecipientRows } from './recipient-rows.tsx';
import styles from './send-sheet.module.css';
import { showObstacle } from './show-obstacle.ts';
import { useSendWords } from './use-send-words.ts';

export function ChooseStage({ sheet }: { readonly sheet: Stage }) {
  const { say } = useWords();
  const words = useSendWords();
  const kept = useDraft((state) => state.kept);
  const { choice, preview, trouble, isAsking, isStarting } = sheet;
  const recipients = preview?.recipients ?? null;
  return (
    <div className={sheetStyles.sheet}>
      <div className={styles.columns}>
        <div className={styles.column}>
          <ToWhomRows sheet={sheet} />
          {kept === null ? null : <Ways kept={kept} sheet={sheet} />}
        </div>
        <section className={styles.column} aria-label={words.plan.title}>
          <Plan sheet={sheet} />
          {choice.toWhom === 'list' && choice.list !== null ? <RecipientRows list={choice.list} /> : null}
        </section>
      </div>
      {trouble === null ? null : (
        <p className={sheetStyles.line} role="alert">
          <StateGlyph state="high" />
          <span>{say(printFailure(trouble))}</span>
        </p>
      )}
      <ConfirmSend
        // What was typed was for the choice before.
        key={isAsking ? '' : (preview?.typed ?? '')}
        preview={preview}
        missing={targetOf(choice) === null ? words.plan.nobody : isAsking ? words.plan.asking : null}
        isStarting={isStarting}
        act={recipients === null ? words.act.sendPlain : words.act.send(recipients)}
        starting={words.act.sending}
        onSend={(typed) => void startSending(typed)}
      >
        <Tip label={words.act.labTip}>
          <Button variant="default" onClick={toLab}>
            {words.act.lab}
          </Button>
        </Tip>
        <span className={sheetStyles.grow} />
        <Button variant="default" onClick={closeSendSheet}>
          {words.act.cancel}
        </Button>
      </ConfirmSend>
    </div>
  );
}

function toLab(): void {
  closeSendSheet();
  void openLab(useDraft.getState().form?.region ?? null);
}

type StageProps = { readonly sheet: Stage };

function Ways({ kept, sheet: { choice } }: StageProps & { readonly kept: KeptDraft }) {
  const words = useSendWords();
  return (
    <ChoiceRows
      label={words.way}
      chosen={choice.way}
      rows={sendWays.map((way) => {
        const misfit = misfitOf(way, kept, choice.toWhom);
        return {
          key: way,
          name: words.wayName[way],
          says: words.waySays[way],
          misfit: misfit === null ? null : words.misfit[misfit],
        };
      })}
      onChoose={(way) => chooseSending({ way })}
    />
  );
}

function ToWhomRows({ sheet: { choice } }: StageProps) {
  const words = useSendWords();
  const named = useDraft(({ form }) => (form === null ? 0 : form.to.length + form.cc.length + form.bcc.length));
  const says: { readonly [T in ToWhom]: string } = {
    draft: words.toWhomSays.draft(named),
    simulator: words.toWhomSays.simulator,
    addresses: words.toWhomSays.addresses(maxTestAddresses),
    list: words.toWhomSays.list,
  };
  const more = {
    draft: null,
    simulator: null,
    addresses: <Addresses typed={choice.typed} />,
    list: <ListFile hasList={choice.list !== null} />,
  };
  return (
    <ChoiceRows
      label={words.toWhom}
      chosen={choice.toWhom}
      rows={toWhoms.map((key) => ({ key, name: words.toWhomName[key], says: says[key], more: more[key] }))}
      onChoose={(toWhom) => chooseSending({ toWhom })}
    />
  );
}

function Addresses({ typed }: { readonly typed: string }) {
  const words = useSendWords();
  const all = addressesIn(typed).length;
  return (
    <Textarea
      aria-label={words.addresses}
      placeholder={words.addresses}
      value={typed}
      rows={3}
      autoComplete="off"
      spellCheck={false}
      error={all > maxTestAddresses ? words.tooMany(all, maxTestAddresses) : undefined}
      onChange={(event) => chooseSending({ typed: event.currentTarget.value })}
    />
  );
}

function ListFile({ hasList }: { readonly hasList: boolean }) {
  const words = useSendWords();
  return (
    <Button variant="default" onClick={() => void readRecipients()}>
      {hasList ? words.otherFile : words.chooseFile}
    </Button>
  );
}

function Plan({ sheet }: StageProps) {
  const { say } = useWords();
  const words = useSendWords();
  const { preview, failure, isAsking } = sheet;
  if (preview !== null) return <PlanFacts preview={preview} isStale={isAsking} onFinding={showObstacle} />;
  if (failure !== null)
    return (
      <div className={styles.failed} role="alert">
        <p className={sheetStyles.line}>
          <StateGlyph state="high" />
          <span>
            {words.plan.failed}: {say(printFailure(failure))}
          </span>
        </p>
        <Button variant="default" onClick={previewAgain}>
          {words.act.again}
        </Button>
      </div>
    );
  return isAsking ? (
    <SkeletonRows count={6} label={words.plan.asking} />
  ) : (
    <p className={styles.quiet}>{words.plan.nobody}</p>
  );
}
