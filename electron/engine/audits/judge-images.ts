// Judges each image of a draft by what was found out about it.
import type { ImageFacts } from '../../../shared/draft/outside.ts';
import type { Draft } from '../../../shared/draft/report.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { Text } from '../../../shared/text.ts';
import type { NamedAddress } from '../mail/addresses-of.ts';
import { addressKey } from '../mail/read-address.ts';
import { cannotTellFrom, type Judgement, notApplicable } from './define-audit.ts';
import { judgePlaces } from './judge-places.ts';
import { byAddress, cannotTell, isAsked, nothingToAsk, unasked } from './judge-replies.ts';

type Known = { readonly images: readonly NamedAddress[]; readonly facts: Evidence<readonly ImageFacts[]> };
type KnownImage = { readonly image: NamedAddress; readonly facts: ImageFacts };

export function judgeImages(
  draft: Draft,
  { images, facts }: Known,
  faultOf: (known: KnownImage) => Text | null,
): Judgement {
  if (!images.some(isAsked)) return notApplicable(nothingToAsk);
  if (facts.state !== 'seen') return cannotTellFrom(facts);
  const byUrl = byAddress(facts.value);
  const places = images.flatMap((image) => {
    const found = byUrl.get(addressKey(image.address));
    const says = found === undefined ? null : faultOf({ image, facts: found });
    return says === null ? [] : [{ span: image.span, says }];
  });
  const open = unasked(images, byUrl);
  return places.length === 0 && open.length > 0 ? cannotTell(open) : judgePlaces(draft, places);
}
