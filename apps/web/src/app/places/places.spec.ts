import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { anActor } from '@hampeyman/domain/testing';
import { aMe, prepareBench, signInAs } from '../../testing';
import { Places } from './places';

@Component({ template: '' })
class Blank {}

const pathsFor = async (me = aMe()): Promise<string[]> => {
  await signInAs(me);
  return TestBed.inject(Places)
    .all()
    .map((place) => place.path);
};

describe('places', () => {
  beforeEach(() => {
    prepareBench([
      { path: '', children: ['dashboard', 'tasks', 'tasks/:id', 'provinces', 'people'].map((path) => ({ path, component: Blank })) },
    ]);
  });

  it('are those whose pages exist, so that none leads nowhere', async () => {
    expect(await pathsFor()).toEqual(['dashboard', 'tasks', 'provinces']);
  });

  it('lead who is confined to one province straight there', async () => {
    const director = aMe({ actor: anActor({ role: 'PROVINCIAL_DIRECTOR', side: 'MINISTRY', provinceCode: 'IR-29' }) });
    expect(await pathsFor(director)).toEqual(['dashboard', 'tasks', 'provinces/IR-29']);
    expect(TestBed.inject(Places).all().at(-1)?.name).toEqual({ fa: 'استان من', en: 'My province' });
  });

  it('of an administrator are accounts, not the content of the memorandum', async () => {
    expect(await pathsFor(aMe({ actor: anActor({ role: 'ADMIN', side: null }) }))).toEqual(['people']);
  });

  it('of somebody without a post are none', async () => {
    expect(await pathsFor(aMe({ post: null, actor: anActor({ postId: null, role: null }) }))).toEqual([]);
  });
});
