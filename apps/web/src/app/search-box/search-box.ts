import { Component, ElementRef, inject, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Icon } from '@hampeyman/ui/icon';
import { Keys } from '@hampeyman/ui/keys';
import { TextPipe } from '@hampeyman/ui/language';
import { searchBoxTexts } from './search-box-texts';

/** One box that finds everything; `Ctrl K` comes here from any page, Enter opens what was found. */
@Component({
  selector: 'app-search-box',
  imports: [Icon, Keys, RouterLink, TextPipe],
  templateUrl: './search-box.html',
  styleUrl: './search-box.css',
  host: { '(document:keydown.control.k)': 'take($event)', '(document:keydown.meta.k)': 'take($event)' },
})
export class SearchBox {
  protected readonly texts = searchBoxTexts;
  private readonly router = inject(Router);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  protected async find(event: Event): Promise<void> {
    event.preventDefault();
    const q = this.box().nativeElement.value.trim();
    if (q !== '') await this.router.navigate(['/search'], { queryParams: { q } });
  }

  protected take(event: Event): void {
    event.preventDefault();
    this.box().nativeElement.focus();
    this.box().nativeElement.select();
  }
}
