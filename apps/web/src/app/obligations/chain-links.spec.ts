import type { ObligationChain } from '@hampeyman/domain/obligations';
import { toPersianDigits } from '@hampeyman/domain/persian';
import { chainLinks } from './chain-links';

const ref = (code: string) => ({ id: `id of ${code}`, code, titleFa: `عنوان ${code}`, titleEn: null });
const bare: ObligationChain = { obligation: ref('OJ-1'), article: null, decisions: [], tasks: [], indicators: [] };

describe('the chain of an obligation', () => {
  it('leads from its clause to the first record of each kind', () => {
    const article = { id: 'a', code: 'ART-04-CL-04', number: '4-4', titleFa: 'هدفمندسازی', titleEn: null };
    const links = chainLinks(
      { ...bare, article, decisions: [ref('SC-1'), ref('SC-2')], tasks: [ref('T-24')], indicators: [ref('IND-08')] },
      'm',
      toPersianDigits,
    );
    expect(links.map(({ kind, code, link }) => [kind, code, link])).toEqual([
      ['article', '۴-۴', ['/memoranda', 'm']],
      ['obligation', 'OJ-1', null],
      ['decision', 'SC-1', ['/decisions', 'id of SC-1']],
      ['task', 'T-24', ['/tasks', 'id of T-24']],
      ['indicator', 'IND-08', ['/indicators', 'id of IND-08']],
    ]);
    expect(links.filter((link) => link.current).map((link) => link.kind)).toEqual(['obligation']);
  });

  it('leaves open what is missing', () => {
    expect(
      chainLinks(bare, 'm', toPersianDigits)
        .filter((link) => link.code === null)
        .map((link) => link.kind),
    ).toEqual(['article', 'decision', 'task', 'indicator']);
  });
});
