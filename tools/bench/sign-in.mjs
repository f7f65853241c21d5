import { Failure } from '../failure.mjs';
import { ACCOUNTS, loginOf, SPARE } from './data.mjs';
import { figure, inTurns, ratio, table, timeOf } from './figures.mjs';
import { send } from './http.mjs';

/** Whether the time of a refused sign-in tells that an account is there. Every attempt comes from another address and fits another account, as five failures close either. */
export const signIn = {
  name: 'sign-in',
  title: 'Refused sign-ins: does the time tell whether there is such an account?',
  measure: async (bench) => {
    const { portal } = await bench.served();
    let attempts = 0;
    const attempt = (login) => async () => {
      attempts += 1;
      const from = { 'x-forwarded-for': `10.${(attempts >> 16) & 255}.${(attempts >> 8) & 255}.${attempts & 255}` };
      const { status } = await send('POST', `${portal.url}/sessions`, from, { login, password: 'a wrong password' });
      if (status !== 401) throw new Failure(`A wrong sign-in is answered ${status}.`);
    };
    const spare = (ACCOUNTS - SPARE) / 2;
    const samples = await inTurns(
      {
        unknown: (round) => timeOf(attempt(`nobody.${round}`)),
        known: (round) => timeOf(attempt(loginOf(SPARE + 1 + 2 * (round % spare)))),
        disabled: (round) => timeOf(attempt(loginOf(SPARE + 2 + 2 * (round % spare)))),
      },
      bench.turns(120, 6),
    );
    return table([
      ['nobody’s name', figure(samples.unknown, 'ms')],
      ['an account, wrong password', figure(samples.known, 'ms')],
      ['a disabled account', figure(samples.disabled, 'ms')],
      ['unknown/known', ratio(samples.unknown, samples.known)],
      ['disabled/known', ratio(samples.disabled, samples.known)],
    ]);
  },
};
