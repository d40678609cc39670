// Opens the simulator lab from the head of the list.
import { ActionIcon } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { activeProfile, useApp } from '../../../state/app.ts';
import { openLab } from '../../../state/lab.ts';
import { Tip } from '../../../ui/tip.tsx';
import { useTemplateRegion } from '../list/use-template-regions.ts';
import { useLabWords } from './use-lab-words.ts';

export function LabButton() {
  const { open, intro } = useLabWords();
  const region = useTemplateRegion();
  const hasAccount = useApp(({ app }) => app !== null && activeProfile(app)?.kind !== 'dns');
  if (!hasAccount) return null;
  return (
    <Tip label={`${open}: ${intro}`}>
      <ActionIcon variant="default" size={28} aria-label={open} onClick={() => void openLab(region)}>
        <IconFlask size={15} aria-hidden />
      </ActionIcon>
    </Tip>
  );
}
