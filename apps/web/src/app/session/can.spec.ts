import { Component, input } from '@angular/core';
import { anActor } from '@hampeyman/domain/testing';
import { screen } from '@testing-library/angular';
import { aMe, renderPage } from '../../testing';
import { Can } from './can';

@Component({
  imports: [Can],
  template: `<button *appCan="action(); on: 'Person'">افزودن شخص</button>`,
})
class Door {
  readonly action = input('add');
}

describe('appCan', () => {
  const administrator = aMe({ actor: anActor({ role: 'ADMIN', side: null }) });

  it('shows an administrator the way to add people', async () => {
    await renderPage(Door, { as: administrator });
    expect(screen.queryByRole('button')).not.toBeNull();
  });

  it('hides it from everybody else', async () => {
    await renderPage(Door, { as: aMe() });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('hides it from those who are not signed in', async () => {
    await renderPage(Door);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
