import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from '@hampeyman/ui/icon';
import { TextPipe } from '@hampeyman/ui/language';
import { Menu } from '@hampeyman/ui/menu';
import { Places } from '../../places';
import { shellTexts } from '../shell-texts';

/** The places of a phone: the near ones in reach of the thumb, the others behind «بیشتر». */
@Component({
  selector: 'app-bottom-bar',
  imports: [Menu, Icon, RouterLink, RouterLinkActive, TextPipe],
  templateUrl: './bottom-bar.html',
  styleUrl: './bottom-bar.css',
})
export class BottomBar {
  protected readonly texts = shellTexts;
  protected readonly places = inject(Places);
}
