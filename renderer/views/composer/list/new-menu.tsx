// Begins a draft: a template or a whole message, empty or from a file.
import { ActionIcon, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { enterNew } from '../../../state/draft-list.ts';
import { useComposerWords } from '../use-composer-words.ts';
import { startMessage } from '../../../state/message.ts';
import { useMessageWords } from '../message/use-message-words.ts';
import { useTemplateRegion } from './use-template-regions.ts';

export function NewMenu() {
  const { start } = useComposerWords();
  const { start: message } = useMessageWords();
  const region = useTemplateRegion();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={28} aria-label={start.new} title={start.new}>
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void enterNew({ from: 'empty', region, mjml: false })}>{start.html}</Menu.Item>
        <Menu.Item onClick={() => void enterNew({ from: 'empty', region, mjml: true })}>{start.mjml}</Menu.Item>
        <Menu.Item onClick={() => void enterNew({ from: 'file' })}>{start.file}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void startMessage({ from: 'empty', region })}>{message.message}</Menu.Item>
        <Menu.Item onClick={() => void startMessage({ from: 'file' })}>{message.eml}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
