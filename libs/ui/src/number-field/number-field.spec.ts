import { TestBed } from '@angular/core/testing';
import { fireEvent, screen } from '@testing-library/angular';
import { NumberField, numberFrom } from './number-field';

describe('number field', () => {
  it.each([
    ['۸۳', 83],
    ['٨٣', 83],
    ['83', 83],
    ['۲۴٬۰۰۰', 24000],
    ['24,000.5', 24000.5],
    ['۳۵٫۷', 35.7],
    ['−۴', -4],
    ['هشتاد', null],
    ['', null],
    ['1e3', null],
  ])('understands «%s» as %s', (typed, value) => {
    expect(numberFrom(typed)).toBe(value);
  });

  async function render() {
    const fixture = TestBed.createComponent(NumberField);
    fixture.componentRef.setInput('value', 75);
    fixture.componentRef.setInput('label', 'درصد');
    fixture.componentRef.setInput('min', 0);
    fixture.componentRef.setInput('max', 100);
    await fixture.whenStable();
    return { fixture, box: screen.getByRole<HTMLInputElement>('textbox', { name: 'درصد' }) };
  }

  it('shows its value in the digits of the reader and takes any digits', async () => {
    const { fixture, box } = await render();
    expect(box.value).toBe('۷۵');
    fireEvent.input(box, { target: { value: '83' } });
    expect(fixture.componentInstance.value()).toBe(83);
    fireEvent.blur(box);
    await fixture.whenStable();
    expect(box.value).toBe('۸۳');
  });

  it('leaves what it cannot read in the box for correction', async () => {
    const { fixture, box } = await render();
    fireEvent.input(box, { target: { value: '8o' } });
    fireEvent.blur(box);
    await fixture.whenStable();
    expect(fixture.componentInstance.value()).toBeNull();
    expect(box.value).toBe('8o');
  });

  it('steps with the arrows and stops at its limits', async () => {
    const { fixture, box } = await render();
    fireEvent.keyDown(box, { key: 'ArrowUp' });
    expect(fixture.componentInstance.value()).toBe(76);
    fixture.componentRef.setInput('value', 100);
    fireEvent.keyDown(box, { key: 'ArrowUp' });
    expect(fixture.componentInstance.value()).toBe(100);
  });
});
