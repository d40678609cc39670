// Answers support.*: what mail clients are known to support.
import { type SupportDesk, takeFile } from '../flows/draft/support-desk.ts';
import { refuse } from '../../shared/failure.ts';
import { readChosen } from '../flows/read-chosen.ts';
import type { AnswersOf } from './answers.ts';
import type { Desk, Session } from './session.ts';

export function supportAnswers(session: Session, desk: Desk, support: SupportDesk): AnswersOf<'support'> {
  const { settings, readText } = session;
  return {
    'support.facts': () => support.facts(),
    'support.refresh': async ({ from }) => {
      if (from === 'file') return takeFile(await desk.chooseFile('json'), { desk: support, readText });
      const { profile } = await readChosen(settings);
      return profile.kind === 'demo' ? refuse({ kind: 'not-allowed', because: demoIsAlone }) : support.takeFromWeb();
    },
  };
}

const demoIsAlone = {
  en: 'The demo has no internet, so caniemail.com is not asked. Use another profile, or download www.caniemail.com/api/data.json in a browser and choose “From a file…”.',
  ja: 'デモ環境はインターネットに接続しないため、caniemail.com からは取得しません。別のプロファイルに切り替えるか、ブラウザで www.caniemail.com/api/data.json をダウンロードし、「ファイルから…」を選んでください。',
};
