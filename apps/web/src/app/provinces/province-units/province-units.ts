import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { sides } from '@hampeyman/domain/access';
import type { ProvinceDetail } from '@hampeyman/domain/province-standings';
import { BilingualName, NumberPipe, TextPipe } from '@hampeyman/ui/language';
import { Sheet } from '@hampeyman/ui/sheet';
import { Who } from '@hampeyman/ui/who';
import { provinceUnitsTexts } from './province-units-texts';

/** The unit of each side in the province, facing the other's, with posts and holders; below them the committee in which they meet. */
@Component({
  selector: 'app-province-units',
  imports: [BilingualName, NumberPipe, RouterLink, Sheet, TextPipe, Who],
  templateUrl: './province-units.html',
  styleUrl: './province-units.css',
})
export class ProvinceUnits {
  readonly province = input.required<Pick<ProvinceDetail, 'units' | 'committees'>>();

  protected readonly texts = provinceUnitsTexts;
  protected readonly sides = sides;
}
