import {
  DOCUMENT,
  Directive,
  TemplateRef,
  ViewContainerRef,
  computed,
  effect,
  inject,
  input,
  untracked,
  type Resource,
} from '@angular/core';
import { Skeleton } from '@hampeyman/ui/skeleton';
import { RefusalPanel } from './refusal-panel';
import { RefusedPage } from './refused-page';

interface Reloadable {
  reload(): unknown;
}

type View = 'nothing' | 'coming' | 'refused' | 'here';

/**
 * The states of a page alike everywhere: a skeleton while the answer comes, the refusal when it failed (as a page of its own with a
 * heading and a way on, where the content would have brought the heading), and the content once it is here: `<section *appResource="tasks; let page">…{{ page.items }}…</section>`. The empty state
 * is the content's own. `lines` says how tall the skeleton is; with `keep` the earlier answer stays in sight while a
 * filter or a page changes.
 */
@Directive({ selector: '[appResource]' })
export class ResourceView<Value> {
  readonly appResource = input.required<Resource<Value | undefined> & Reloadable>();
  readonly appResourceLines = input(5);
  readonly appResourceKeep = input(false);

  private readonly template = inject<TemplateRef<{ $implicit: Value }>>(TemplateRef);
  private readonly container = inject(ViewContainerRef);
  private readonly page = inject(DOCUMENT);
  private shown: View = 'nothing';
  private context: { $implicit: Value } | null = null;

  private readonly state = computed<View>(() => {
    const resource = this.appResource();
    if (resource.status() === 'error') return 'refused';
    return resource.hasValue() ? 'here' : 'coming';
  });

  constructor() {
    effect(() => {
      const state = this.state();
      const resource = this.appResource();
      if (state === 'here') {
        const value = resource.value();
        untracked(() => {
          this.showContent(value as Value);
        });
      } else {
        const error = resource.error();
        untracked(() => {
          if (state === 'refused') this.showRefusal(error);
          else if (!this.appResourceKeep() || this.shown !== 'here') this.showSkeleton();
        });
      }
    });
  }

  /** Lets templates know the type of the value they name. */
  static ngTemplateContextGuard<Value>(_: ResourceView<Value>, context: unknown): context is { $implicit: Exclude<Value, undefined> } {
    return context !== null;
  }

  private showContent(value: Value): void {
    if (this.shown === 'here' && this.context !== null) {
      this.context.$implicit = value;
      this.container.get(0)?.markForCheck();
      return;
    }
    this.clear('here');
    this.context = { $implicit: value };
    this.container.createEmbeddedView(this.template, this.context);
  }

  private showSkeleton(): void {
    this.clear('coming');
    this.container.createComponent(Skeleton).setInput('lines', this.appResourceLines());
  }

  private showRefusal(error: unknown): void {
    this.clear('refused');
    const hasHeading = this.page.getElementsByTagName('h1').length > 0;
    const panel = hasHeading ? this.container.createComponent(RefusalPanel) : this.container.createComponent(RefusedPage);
    panel.setInput('refusal', error);
    if (hasHeading) panel.setInput('canRetry', true);
    panel.instance.retried.subscribe(() => {
      this.appResource().reload();
    });
  }

  private clear(next: View): void {
    this.container.clear();
    this.context = null;
    this.shown = next;
  }
}
