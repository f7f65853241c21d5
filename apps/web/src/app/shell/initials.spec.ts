import { initials } from './initials';

describe('initials', () => {
  it.each([
    ['زهرا کاظمی', 'ز\u200Cک'],
    ['Maryam Yousefi', 'M\u200CY'],
    ['فاطمه بیرجندی‌نژاد', 'ف\u200Cب'],
    ['مریم', 'م'],
    ['', ''],
  ])('of «%s» are «%s»', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
