import { misplacementOf } from './post-place';

const memorandumId = 'home';

test.each([
  [null, 'a post of the province', ['home'], 'IR-29', 'IR-29'],
  [null, 'a national post in a province', ['home'], null, 'IR-29'],
  [null, 'a provincial post in what concerns the country', ['home'], 'IR-20', null],
  ['post-out-of-reach', 'a post of another province', ['home'], 'IR-20', 'IR-29'],
  ['post-of-no-party', 'a post of an agency that has signed another memorandum', ['other'], null, null],
  ['post-of-no-party', 'a post of no party, in whatever province', [], 'IR-20', 'IR-29'],
])('%s: %s', (misplacement, _, memorandumIds, postProvince, provinceCode) => {
  expect(misplacementOf({ memorandumIds, provinceCode: postProvince }, { memorandumId, provinceCode })).toBe(misplacement);
});
