import { describe, expect, it } from 'vitest';
import { fitMail } from '../../../../../renderer/views/composer/preview/fit-mail.ts';
import { widenMail } from '../../../../../renderer/views/composer/preview/widen-mail.ts';

const column = { widthPx: 480, heightPx: 600 };

describe('a mail in its column', () => {
  it('fills it where no width is chosen, and is never taken for one on a phone', () => {
    const wide = { widthPx: 900, heightPx: 600 };
    expect(fitMail(null, wide, null)).toEqual({ widthPx: 900, heightPx: 600, beyondPx: 0, scale: 1, room: wide });
    expect(fitMail(null, { widthPx: 340, heightPx: 600 }, null)).toMatchObject({ widthPx: 680, scale: 0.5 });
  });

  it('stands at its own size where there is room, as high as it is', () => {
    const fit = fitMail(375, column, { widthPx: 375, heightPx: 2000 });
    expect(fit).toMatchObject({ widthPx: 375, heightPx: 2000, scale: 1, room: { widthPx: 375, heightPx: 600 } });
  });

  it('is shown smaller where there is none, and so more of it at once', () => {
    const fit = fitMail(960, column, null);
    expect(fit).toMatchObject({ widthPx: 960, scale: 0.5, room: { widthPx: 960, heightPx: 1200 } });
  });

  it('is scrolled sideways where it does not fit, and laid out as in the frame that is too narrow', () => {
    expect(fitMail(320, column, { widthPx: 600, heightPx: 100 })).toMatchObject({ widthPx: 320, beyondPx: 280 });
    const html =
      '<style>@media only screen and (max-width: 480px){p{top:0}}@media (min-width:30em){}</style><p>max-width: 9px';
    expect(widenMail(html, 320, 0)).toBe(html);
    expect(widenMail(html, 320, 280)).toBe(
      '<style>@media only screen and (max-width: 760px){p{top:0}}@media (min-width:47.5em){}</style><p>max-width: 9px' +
        '<style>html{width:320px!important}</style>',
    );
  });

  it('is never lower than its column, so that its ground fills it', () => {
    expect(fitMail(375, column, { widthPx: 375, heightPx: 100 }).heightPx).toBe(600);
  });
});
