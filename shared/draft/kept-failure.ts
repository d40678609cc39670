// Why a kept draft cannot be opened, beside what any file may fail of.
import type { Failure } from '../failure.ts';

export const newerDraft: Failure = {
  kind: 'bad-input',
  because: {
    en: 'A newer version of Plumbline saved this draft. Update Plumbline to open it; the draft stays as it is.',
    ja: 'この下書きは新しいバージョンの Plumbline で保存されています。Plumbline を更新してから開いてください。下書きはそのまま残ります。',
  },
};

export const unreadableVersion: Failure = {
  kind: 'bad-input',
  because: {
    en: 'The file of this version is damaged. Choose another version; the draft stays as it is.',
    ja: 'このバージョンのファイルは破損しています。別のバージョンを選んでください。下書きはそのまま残ります。',
  },
};

export function damagedDraft(asideAt: string): Failure {
  return {
    kind: 'bad-input',
    because: {
      en: `The file of this draft is damaged, and none of its versions can be read. It was kept as ${asideAt}.`,
      ja: `この下書きのファイルは破損しており、読み取れるバージョンもありません。ファイルは ${asideAt} として残しました。`,
    },
  };
}

export const missingBlob: Failure = {
  kind: 'bad-input',
  because: {
    en: 'The bytes of this message or attachment are no longer on the disk. Remove the attachment and attach the file again, or restore a version of the draft.',
    ja: 'このメッセージまたは添付ファイルのデータがディスクにありません。添付を外してファイルを添付し直すか、下書きを以前のバージョンに戻してください。',
  },
};

export function damagedBlob(asideAt: string): Failure {
  return {
    kind: 'bad-input',
    because: {
      en: `The file of this message or attachment is damaged. It was kept as ${asideAt}. Attach the file again, or restore a version of the draft.`,
      ja: `このメッセージまたは添付ファイルのデータは破損しているため、${asideAt} として残しました。ファイルを添付し直すか、下書きを以前のバージョンに戻してください。`,
    },
  };
}
