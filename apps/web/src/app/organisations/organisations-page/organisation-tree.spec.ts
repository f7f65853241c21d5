import { organisation, type Organisation } from '@hampeyman/domain/organisations';
import { treeRows } from './organisation-tree';

let ids = 0;
function anOrganisation(code: string, side: Organisation['side'], parent: Organisation | null = null): Organisation {
  const id = `018f0000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  const names = { nameFa: code, nameEn: null, provinceCode: null, source: null, closedOn: null, isSample: false, version: 1 };
  return organisation.parse({ id, code, side, parentId: parent?.id ?? null, ...names });
}

describe('the tree of organisations', () => {
  it('shows each unit right under its agency, the Ministry first and what stands outside both last', () => {
    const ministry = anOrganisation('MCLS', 'MINISTRY');
    const acecr = anOrganisation('ACECR', 'ACECR');
    const outside = anOrganisation('PORTAL', null);
    const provincial = anOrganisation('MCLS_SK', 'MINISTRY', ministry);
    const county = anOrganisation('MCLS_SK_1', 'MINISTRY', provincial);
    const education = anOrganisation('ACECR_EDU', 'ACECR', acecr);
    expect(
      treeRows([outside, acecr, county, education, provincial, ministry]).map(({ organisation, depth }) => [organisation.code, depth]),
    ).toEqual([
      ['MCLS', 0],
      ['MCLS_SK', 1],
      ['MCLS_SK_1', 2],
      ['ACECR', 0],
      ['ACECR_EDU', 1],
      ['PORTAL', 0],
    ]);
  });

  it('puts a unit whose agency is not in the list at the top', () => {
    const ministry = anOrganisation('MCLS', 'MINISTRY');
    const unit = anOrganisation('MCLS_EMP', 'MINISTRY', ministry);
    expect(treeRows([unit]).map(({ depth }) => depth)).toEqual([0]);
  });
});
