// A read-only profile deletes nothing, and so empties no queue: said before anything is read.
import type { Failure } from '../../../shared/failure.ts';
import type { SourcePlace } from '../../../shared/history/sources.ts';

/** Null where nothing stands against it. */
export function refuseEmptying(place: SourcePlace, isReadOnly: boolean): Failure | null {
  return isReadOnly && place.kind === 'queue' && place.mode === 'consume' ? readOnlyQueue : null;
}

const readOnlyQueue: Failure = {
  kind: 'not-allowed',
  because: {
    en: "This profile is read-only, so nothing can be deleted from a queue. Peek instead, or allow changes in the profile's settings.",
    ja: 'このプロファイルは読み取り専用のため、キューからメッセージを削除できません。「見るだけ」を選ぶか、プロファイルの設定で変更を許可してください。',
  },
};
