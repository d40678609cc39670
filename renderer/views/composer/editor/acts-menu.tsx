// What else can be done with the open draft and its template.
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import type { DraftPart } from '../../../../shared/draft/source.ts';
import { showPanel } from '../../../state/composer-place.ts';
import { nameOfHome } from '../../../state/draft-home.ts';
import { replaceSource, showPart, useDraft } from '../../../state/draft.ts';
import { compareWithSes } from '../../../state/parity.ts';
import { dropMessage, exportMessage, startMessage } from '../../../state/message.ts';
import { askForTemplate, previewTemplate, type TemplateForm } from '../../../state/template-changes.ts';
import { exportTemplates, saveDraftFile } from '../../../state/template-export.ts';
import { makeTextPart } from '../../../state/text-part.ts';
import { Confirm } from '../../../ui/confirm.tsx';
import { useMessageWords } from '../message/use-message-words.ts';
import { useTemplateRegion } from '../list/use-template-regions.ts';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './editor-pane.module.css';

export function ActsMenu() {
  const { acts } = useComposerWords();
  const [leaving, setLeaving] = useState<DraftPart | null>(null);
  const [isDropping, setDropping] = useState(false);
  const kept = useDraft((state) => state.kept);
  if (kept === null) return null;
  return (
    <>
      <Menu position="bottom-end" width={300}>
        <Menu.Target>
          <ActionIcon variant="default" size={28} aria-label={acts.more}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <TemplateActs />
          <Menu.Item onClick={() => void saveDraftFile(kept.id)}>{acts.saveFile}</Menu.Item>
          <Menu.Divider />
          <MessageActs onDrop={() => setDropping(true)} />
          <Menu.Divider />
          <PartActs onRemove={setLeaving} />
        </Menu.Dropdown>
      </Menu>
      <DropMessage opened={isDropping} onClose={() => setDropping(false)} />
      <RemovePart part={leaving} onClose={() => setLeaving(null)} />
    </>
  );
}

/** A template becomes a whole message, and back. */
function MessageActs({ onDrop }: { readonly onDrop: () => void }) {
  const { acts } = useMessageWords();
  const id = useDraft((state) => state.kept?.id);
  const isMessage = useDraft((state) => state.form !== null);
  const region = useTemplateRegion();
  if (id === undefined) return null;
  if (!isMessage)
    return <Menu.Item onClick={() => void startMessage({ from: 'draft', id, region })}>{acts.make}</Menu.Item>;
  return (
    <>
      <Menu.Item onClick={() => void exportMessage()}>{acts.export}</Menu.Item>
      <Menu.Item onClick={onDrop}>{acts.drop}</Menu.Item>
    </>
  );
}

function DropMessage({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { acts } = useMessageWords();
  return (
    <Confirm
      opened={opened}
      title={acts.dropTitle}
      body={acts.dropBody}
      act={acts.dropNow}
      cancel={acts.cancel}
      onClose={onClose}
      onAct={() => void dropMessage()}
    />
  );
}

function TemplateActs() {
  const { acts } = useComposerWords();
  const home = useDraft((state) => state.kept?.home);
  const first = useTemplateRegion();
  if (home === undefined || first === null) return null;
  const region = home.kind === 'file' ? first : (home.region ?? first);
  const name = nameOfHome(home) ?? '';
  const ask = (form: TemplateForm) => () => askForTemplate({ form, region, name });
  const saveAs = <Menu.Item onClick={ask('create')}>{acts.saveAs}</Menu.Item>;
  if (home.kind !== 'template') return saveAs;
  return (
    <>
      <Menu.Item
        onClick={() => {
          showPanel('ses');
          void compareWithSes();
        }}
      >
        {acts.compare}
      </Menu.Item>
      <Menu.Divider />
      {saveAs}
      <Menu.Item onClick={ask('duplicate')}>{acts.duplicate}</Menu.Item>
      <Menu.Item onClick={ask('rename')}>{acts.rename}</Menu.Item>
      <Menu.Item onClick={ask('copy')}>{acts.copy}</Menu.Item>
      <Menu.Item onClick={() => void exportTemplates([name])}>{acts.export}</Menu.Item>
      <Menu.Divider />
      <Menu.Item
        className={styles.deletes ?? ''}
        onClick={() => void previewTemplate({ kind: 'delete', region, name })}
      >
        {acts.remove}
      </Menu.Item>
      <Menu.Item className={styles.deletes ?? ''} onClick={ask('delete-everywhere')}>
        {acts.removeEverywhere}
      </Menu.Item>
      <Menu.Divider />
    </>
  );
}

/** What can be made of the parts that are there, and which of them can go. */
function PartActs({ onRemove }: { readonly onRemove: (part: DraftPart) => void }) {
  const { acts, part: names } = useComposerWords();
  const source = useDraft((state) => state.source);
  if (source === null) return null;
  const there = (['html', 'text', 'mjml'] as const).filter((part) => source[part] !== null);
  return (
    <>
      {source.html === null ? null : <Menu.Item onClick={() => void makeTextPart()}>{acts.textFromHtml}</Menu.Item>}
      {there.map((part) => (
        <Menu.Item key={part} onClick={() => onRemove(part)}>
          {acts.removePart(names[part])}
        </Menu.Item>
      ))}
    </>
  );
}

type RemoveProps = { readonly part: DraftPart | null; readonly onClose: () => void };

function RemovePart({ part, onClose }: RemoveProps) {
  const { acts, part: names } = useComposerWords();
  const source = useDraft((state) => state.source);
  return (
    <Confirm
      opened={part !== null}
      title={part === null ? '' : acts.removePartTitle(names[part])}
      body={part === 'mjml' ? acts.removeMjmlBody : acts.removePartBody}
      act={acts.removePartNow}
      cancel={acts.cancel}
      onClose={onClose}
      onAct={() => {
        if (part === null || source === null) return;
        replaceSource({ [part]: null });
        showPart(part === 'mjml' || source.html === null || part === 'html' ? 'subject' : 'html');
      }}
    />
  );
}
