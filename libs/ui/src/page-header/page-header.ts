import { Component } from '@angular/core';

/**
 * The head of a page. Slots: `[crumbs]` (the chain or a list of links), `[over]` (code, kind, badges above the title), the
 * title itself in an `h1`, `[facts]` (state, deadline, progress below it) and `[acts]` (the one primary act, then the rest).
 *
 * ```html
 * <ui-page-header>
 *   <ng-container over><bdi class="code">T-24</bdi></ng-container>
 *   <h1>…</h1>
 *   <ng-container facts>…</ng-container>
 *   <ng-container acts><button class="btn primary">…</button></ng-container>
 * </ui-page-header>
 * ```
 */
@Component({
  selector: 'ui-page-header',
  templateUrl: './page-header.html',
  styleUrl: './page-header.css',
})
export class PageHeader {}
