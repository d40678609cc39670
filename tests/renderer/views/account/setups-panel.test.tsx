import { beforeEach, describe, expect, it } from 'vitest';
import { type SetupDraft, useSetups } from '../../../../renderer/state/setups.ts';
import { SetupFiles } from '../../../../renderer/views/account/setups/setup-files.tsx';
import { SetupsPanel } from '../../../../renderer/views/account/setups/setups-panel.tsx';
import type { GeneratedSetup } from '../../../../shared/health/generated.ts';
import type { Language } from '../../../../shared/text.ts';
import { askOf } from '../../../../renderer/state/setups.ts';
import { read, show } from '../../show.tsx';

const start = useSetups.getState().draft;

/** Rendered on the server, a store shows its first state: the draft is put there. */
function type(change: Partial<SetupDraft>): void {
  Object.assign(useSetups.getInitialState(), { draft: { ...start, ...change } });
}

beforeEach(() => type({}));

const panel = (language: Language = 'en') => show(<SetupsPanel region="eu-west-1" />, language);
const files = (change: Partial<GeneratedSetup>, language: Language = 'en') => {
  const setup: GeneratedSetup = {
    ask: askOf(start, 'eu-west-1'),
    files: [{ name: 'main.tf', text: 'terraform {}\n' }],
    notes: [{ en: 'It keeps all events.', ja: 'すべてのイベントを保存します。' }],
    commands: ['terraform init', 'terraform apply'],
    ...change,
  };
  return show(<SetupFiles setup={setup} />, language);
};

describe('a set-up to deploy', () => {
  it('asks only what the chosen one needs', () => {
    expect(read(panel())).toContain('Keep for (days)');
    expect(read(panel())).not.toContain('Domain identity');
    type({ kind: 'alarms' });
    expect(read(panel())).toContain('E-mail for notifications');
    expect(read(panel())).not.toContain('Event types');
  });

  it('waits for a field that is empty, and says what is wrong with one that is strange', () => {
    type({ kind: 'domain-module' });
    expect(read(panel())).toContain('Fill in the fields above to see the files.');
    expect(read(panel())).not.toContain('Type the domain that sends');
    type({ kind: 'domain-module', domain: 'not a domain' });
    expect(read(panel())).toContain('Type the domain that sends, such as example.com.');
  });

  it('says in Japanese that nothing is changed in the account', () => {
    expect(read(panel('ja'))).toContain('Plumbline からアカウントを変更することはありません。');
  });
});

describe('the files', () => {
  it('are shown whole, to be copied as they are, with the steps below, each to copy', () => {
    const markup = files({});
    expect(markup).toContain('data-copy="terraform {}\n"');
    expect(markup).toContain('aria-label="Copy terraform apply"');
    expect(read(markup)).toContain('It keeps all events.');
    expect(read(markup)).not.toContain('Show all');
  });

  it('show their beginning where they are long; what is copied is whole', () => {
    const text = `${Array.from({ length: 200 }, (_, at) => `line ${at}`).join('\n')}\n`;
    const markup = files({ files: [{ name: 'template.yaml', text }] });
    expect(read(markup)).toContain('Show all 200 lines');
    expect(markup.match(/line 199/gu)).toHaveLength(1);
    expect(markup).toContain(`data-copy="${text}"`);
  });

  it('speak Japanese', () => {
    const text = read(files({}, 'ja'));
    expect(text).toContain('すべてのイベントを保存します。');
    expect(text).toContain('デプロイと動作確認');
  });
});
