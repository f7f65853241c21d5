import { Component, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { Control, Field } from '@hampeyman/ui/field';
import { fireEvent, screen } from '@testing-library/angular';
import { z } from 'zod';
import { renderPage } from '../../testing';
import { FieldErrorPipe } from './field-error-pipe';

const planned = z.object({ title: z.string().trim().min(3).max(20) });

@Component({
  imports: [Control, Field, FieldErrorPipe, FormField],
  template: `<ui-field label="عنوان" [error]="form.title() | fieldError"><input uiControl [formField]="form.title" /></ui-field>`,
})
class Plan {
  protected readonly form = form(signal({ title: '' }), (path) => {
    validateStandardSchema(path, planned);
  });
}

describe('field error', () => {
  it('stays silent until somebody has been in the field', async () => {
    await renderPage(Plan);
    expect(screen.queryByText(/نویسه/)).toBeNull();
  });

  it('then says in words what the schema wants, and is read with the field', async () => {
    const page = await renderPage(Plan);
    const title = screen.getByLabelText('عنوان');
    fireEvent.input(title, { target: { value: 'آب' } });
    fireEvent.blur(title);
    await page.fixture.whenStable();
    const error = screen.getByText('دست‌کم ۳ نویسه بنویسید.');
    expect(title.getAttribute('aria-describedby')).toBe(error.id);
    fireEvent.input(title, { target: { value: 'آبان' } });
    await page.fixture.whenStable();
    expect(screen.queryByText('دست‌کم ۳ نویسه بنویسید.')).toBeNull();
  });
});
