// Begins a draft: empty, as MJML, or from a file.
import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { enterNew } from '../../../state/draft-list.ts';
import { useComposerWords } from '../use-composer-words.ts';
import { useTemplateRegion } from './use-template-regions.ts';

export function NewMenu() {
  const { start } = useComposerWords();
  const region = useTemplateRegion();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />}>
          {start.new}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void enterNew({ from: 'empty', region, mjml: false })}>{start.html}</Menu.Item>
        <Menu.Item onClick={() => void enterNew({ from: 'empty', region, mjml: true })}>{start.mjml}</Menu.Item>
        <Menu.Item onClick={() => void enterNew({ from: 'file' })}>{start.file}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
