import { aClause, anObligation } from '../../../testing/memorandum-parts';
import { pageOf } from './book-pages';

const fourth = aClause({ id: '4', code: 'ART-04', number: '4', kind: 'ARTICLE', parentId: null });
const first = aClause({ id: '4-1', code: 'ART-04-CL-01', parentId: '4' });
const second = aClause({ id: '4-2', code: 'ART-04-CL-02', parentId: '4' });
const seventh = aClause({ id: '7', code: 'ART-07', number: '7', kind: 'ARTICLE', parentId: null });
const at = (clause: { id: string; code: string }) => ({ id: clause.id, code: clause.code, number: null, titleFa: null, titleEn: null });

describe('a page of the book', () => {
  const obligations = [
    anObligation({ code: 'OM-1', article: at(first), state: 'KEPT' }),
    anObligation({ code: 'OM-2', article: at(second), state: 'CRITICAL' }),
    anObligation({ code: 'OM-3', article: at(seventh), state: 'KEPT' }),
    anObligation({ code: 'OA-1', side: 'ACECR', article: null, state: 'NOT_COVERED' }),
  ];
  const articles = [fourth, first, second, seventh];

  it('holds the obligations of its side under the article in which most of them stand', () => {
    const page = pageOf('MINISTRY', obligations, articles);
    expect(page.article).toBe(fourth);
    expect(page.obligations.map(({ code, clause }) => [code, clause?.code])).toEqual([
      ['OM-1', 'ART-04-CL-01'],
      ['OM-2', 'ART-04-CL-02'],
      ['OM-3', 'ART-07'],
    ]);
    expect(page.counts).toEqual([
      { state: 'KEPT', count: 2 },
      { state: 'CRITICAL', count: 1 },
    ]);
  });

  it('has no article where the text does not say one', () => {
    expect(pageOf('ACECR', obligations, articles)).toMatchObject({ article: null, counts: [{ state: 'NOT_COVERED', count: 1 }] });
  });

  it('is empty for a side that owes nothing', () => {
    expect(pageOf('JOINT', obligations, articles)).toEqual({ side: 'JOINT', article: null, obligations: [], counts: [] });
  });
});
