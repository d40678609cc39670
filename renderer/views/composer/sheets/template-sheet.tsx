// The sheet of a change to stored templates: what must be named first, then the exact calls, then what came of them.
import { Modal } from '@mantine/core';
import { assertNever } from '../../../../shared/assert-never.ts';
import type { TemplatePlan } from '../../../../shared/draft/asks.ts';
import {
  closeTemplateSheet,
  useTemplateChanges,
  type CallsStage,
  type FormStage,
} from '../../../state/template-changes.ts';
import type { ComposerWords } from '../../../text/composer-en.ts';
import { useWords } from '../../../text/words.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import { CallSheet } from './call-sheet.tsx';
import { ConflictSheet } from './conflict-sheet.tsx';
import { FormSheet } from './form-sheet.tsx';

export function TemplateSheet() {
  const { words } = useWords();
  const { sheet: said } = useComposerWords();
  const sheet = useTemplateChanges((state) => state.sheet);
  const wide = sheet?.stage === 'calls' && sheet.result?.kind === 'conflict';
  return (
    <Modal
      opened={sheet !== null}
      onClose={closeTemplateSheet}
      title={sheet === null ? '' : titleOf(sheet, said)}
      size={wide ? 1240 : 640}
      closeButtonProps={{ 'aria-label': words.frame.close }}
    >
      {sheet === null ? null : <SheetBody sheet={sheet} />}
    </Modal>
  );
}

/** What the sheet shows, without the sheet around it. */
export function SheetBody({ sheet }: { readonly sheet: FormStage | CallsStage }) {
  if (sheet.stage === 'form') return <FormSheet key={sheet.form} sheet={sheet} />;
  if (sheet.result?.kind === 'conflict') return <ConflictSheet conflict={sheet.result} />;
  return <CallSheet sheet={sheet} />;
}

type SheetWords = ComposerWords['sheet'];

function titleOf(sheet: FormStage | CallsStage, said: SheetWords): string {
  return sheet.stage === 'form' ? said.form[sheet.form] : namePlan(sheet.plan, said);
}

function namePlan(plan: TemplatePlan, { plan: said }: SheetWords): string {
  switch (plan.kind) {
    case 'create':
      return said.create(plan.name, plan.region);
    case 'update':
      return said.update(plan.name, plan.region);
    case 'rename':
      return said.rename(plan.name, plan.to);
    case 'delete':
      return said.remove(plan.name, plan.region);
    case 'delete-everywhere':
      return said.removeEverywhere(plan.name, plan.regions.length);
    case 'copy':
      return said.copy(plan.name, plan.toRegion);
    default:
      return assertNever(plan);
  }
}
