import { CdkMenu, CdkMenuGroup, CdkMenuItem, CdkMenuItemRadio, CdkMenuTrigger } from '@angular/cdk/menu';

/**
 * The rest of the acts behind one button; put `...menuParts` among a component's imports.
 *
 * ```html
 * <button class="btn icon" [cdkMenuTriggerFor]="rest" [attr.aria-label]="texts.more | text"><ui-icon name="more" /></button>
 * <ng-template #rest>
 *   <div cdkMenu class="menu-panel"><button cdkMenuItem class="menu-item" (cdkMenuItemTriggered)="print()">…</button></div>
 * </ng-template>
 * ```
 */
export const menuParts = [CdkMenu, CdkMenuGroup, CdkMenuItem, CdkMenuItemRadio, CdkMenuTrigger] as const;
