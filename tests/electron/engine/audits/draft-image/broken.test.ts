// An image whose address does not bring one.
import { draftImageBroken } from '../../../../../electron/engine/audits/draft-image/broken.ts';
import { answered, imageFacts, refused } from '../outside-facts.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageBroken, [
  { title: 'nothing to ask', html: '<a href="#a"><img src="cid:a"></a>', verdict: 'not-applicable' },
  {
    title: 'not asked',
    html: '<p>a</p>\n<img src="https://a.example/a.png" width="300">',
    verdict: 'unknown',
    says: 'Check images',
  },
  {
    title: 'there',
    html: '<p>a</p>\n<img src="https://a.example/a.png" width="300">',
    outside: { images: [imageFacts(answered('https://a.example/a.png'))] },
    verdict: 'pass',
  },
  {
    title: 'gone',
    html: '<p>a</p>\n<img src="https://a.example/a.png" width="300">',
    outside: { images: [imageFacts(answered('https://a.example/a.png', 404))] },
    verdict: 'fail',
    at: ['2:11'],
    says: '404',
  },
  {
    title: 'forbidden to us',
    html: '<p>a</p>\n<img src="https://a.example/a.png" width="300">',
    outside: { images: [imageFacts(answered('https://a.example/a.png', 403))] },
    verdict: 'unknown',
    says: '403',
  },
  {
    title: 'redirected to a private address',
    html: '<p>a</p>\n<img src="https://a.example/a.png" width="300">',
    outside: {
      images: [
        imageFacts({
          ...refused('https://a.example/a.png', { kind: 'address-guarded', address: '10.0.0.1', range: 'private' }),
          hops: [{ url: 'https://a.example/a.png', status: 302, location: 'http://10.0.0.1/a.png' }],
        }),
      ],
    },
    verdict: 'fail',
    says: '10.0.0.1',
  },
  {
    title: 'a name that leads inside, perhaps only here',
    html: '<p>a</p>\n<img src="https://a.example/a.png" width="300">',
    outside: {
      images: [
        imageFacts(
          refused('https://a.example/a.png', { kind: 'address-guarded', address: '10.0.0.1', range: 'private' }),
        ),
      ],
    },
    verdict: 'unknown',
    says: 'From here, a.example resolves to 10.0.0.1',
  },
  {
    title: 'too slow',
    html: '<p>a</p>\n<img src="https://a.example/a.png" width="300">',
    outside: { images: [imageFacts(refused('https://a.example/a.png', { kind: 'timed-out', afterMs: 10_000 }))] },
    verdict: 'unknown',
  },
]);
