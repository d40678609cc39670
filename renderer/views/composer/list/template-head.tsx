// Above the templates: the region, the order, the search, and how the list stands.
import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowsSort, IconChevronDown, IconDots, IconRefresh } from '@tabler/icons-react';
import type { RegionName } from '../../../../shared/aws.ts';
import { showTemplatesOf } from '../../../state/composer-place.ts';
import { exportMatching } from '../../../state/template-export.ts';
import { arrangeTemplates, readTemplates, templateSorts, useTemplates } from '../../../state/templates.ts';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './list-pane.module.css';
import { ListSearch } from './list-search.tsx';
import { Reading, Standing, Troubles } from './template-standing.tsx';
import { useTemplateRegions } from './use-template-regions.ts';

export function TemplateHead({ region }: { readonly region: RegionName }) {
  const reading = useTemplates((state) => state.readings[region]);
  return (
    <>
      <div className={styles.headRow}>
        <RegionMenu region={region} />
        <span className={styles.grow} />
        {reading === undefined ? <Refresh /> : null}
        <SortMenu />
        <MoreMenu />
      </div>
      <div className={styles.headRow}>
        <Search />
      </div>
      {reading === undefined ? <Standing /> : <Reading runId={reading.runId} progress={reading.progress} />}
      <Troubles />
    </>
  );
}

function RegionMenu({ region }: { readonly region: RegionName }) {
  const { list } = useComposerWords();
  const regions = useTemplateRegions();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={styles.region} aria-label={list.region(region)}>
          <span translate="no">{region}</span>
          <IconChevronDown size={12} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {regions.map((one) => (
          <Menu.Item key={one} aria-current={one === region || undefined} onClick={() => showTemplatesOf(one)}>
            {one}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Refresh() {
  const { list } = useComposerWords();
  const known = useTemplates(({ facts }) => facts !== null && (facts.total > 0 || facts.complete));
  if (!known) return null;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={24}
      aria-label={list.refresh}
      title={list.refresh}
      onClick={() => void readTemplates()}
    >
      <IconRefresh size={15} aria-hidden />
    </ActionIcon>
  );
}

function SortMenu() {
  const { list } = useComposerWords();
  const sort = useTemplates((state) => state.sort);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={24} aria-label={list.sort} title={list.sorts[sort]}>
          <IconArrowsSort size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {templateSorts.map((one) => (
          <Menu.Item key={one} aria-current={one === sort || undefined} onClick={() => arrangeTemplates({ sort: one })}>
            {list.sorts[one]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function MoreMenu() {
  const { list } = useComposerWords();
  const matching = useTemplates((state) => state.facts?.matching ?? 0);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={24} aria-label={list.more}>
          <IconDots size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={matching === 0} onClick={() => void exportMatching()}>
          {list.exportAll(matching)}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Search() {
  const typed = useTemplates((state) => state.typed);
  return <ListSearch typed={typed} onType={(now) => arrangeTemplates({ typed: now })} />;
}
