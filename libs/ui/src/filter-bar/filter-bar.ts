import { Component, input, output } from '@angular/core';
import { Icon } from '../icon';
import { TextPipe } from '../language';
import { filterBarTexts } from './filter-bar-texts';

/**
 * The filters of a list in one line, folded away on a phone behind their count. Controls stand in the slot and write to the
 * address bar in the page; `active` says how many differ from nothing, `cleared` asks the page to drop them all.
 */
@Component({
  selector: 'ui-filter-bar',
  imports: [Icon, TextPipe],
  templateUrl: './filter-bar.html',
  styleUrl: './filter-bar.css',
})
export class FilterBar {
  readonly active = input.required<number>();
  readonly cleared = output();

  protected readonly texts = filterBarTexts;
}
