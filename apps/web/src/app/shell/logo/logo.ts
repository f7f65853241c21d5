import { Component } from '@angular/core';

let logos = 0;

/** The mark: one sheet cut like an indenture, the square reaching into one half and the diamond into the other. */
@Component({
  selector: 'app-logo',
  template: `<svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
    <mask [id]="cut" maskUnits="userSpaceOnUse" x="0" y="0" width="64" height="64">
      <rect width="64" height="64" fill="white" />
      <path d="M32 -4V13H19V27H32V33L44 44.5L32 56V68" fill="none" stroke="black" stroke-width="3" />
    </mask>
    <clipPath [id]="sheet"><rect x="4" y="4" width="56" height="56" rx="11" /></clipPath>
    <g [attr.clip-path]="'url(#' + sheet + ')'" [attr.mask]="'url(#' + cut + ')'">
      <path class="ministry" d="M64 0H32V13H19V27H32V33L44 44.5L32 56V64H64Z" />
      <path class="acecr" d="M0 0H32V13H19V27H32V33L44 44.5L32 56V64H0Z" />
    </g>
  </svg>`,
  styles: `
    :host {
      display: inline-grid;
      flex: none;
      inline-size: 30px;
      block-size: 30px;
    }
    .ministry {
      fill: var(--ministry);
    }
    .acecr {
      fill: var(--acecr);
    }
  `,
})
export class Logo {
  private readonly number = String(++logos);
  protected readonly cut = `logo-cut-${this.number}`;
  protected readonly sheet = `logo-sheet-${this.number}`;
}
