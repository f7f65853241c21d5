import type { PlainDate } from '@hampeyman/domain/calendar';
import { actingHoldingOn, regularHoldingOn, type Post } from '@hampeyman/domain/posts';
import { shown, type Language } from '@hampeyman/domain/texts';
import type { LookupOption } from '@hampeyman/ui/lookup';

/** Posts as choices of a lookup: who sits there on `day`, with post and unit to tell namesakes apart. */
export function postOptions(posts: readonly Post[], language: Language, day: PlainDate): LookupOption[] {
  return posts.map((post) => {
    const holding = actingHoldingOn(post.holdings, day) ?? regularHoldingOn(post.holdings, day);
    const title = shown({ fa: post.titleFa, en: post.titleEn }, language).text;
    const unit = shown({ fa: post.organisationFa, en: post.organisationEn }, language).text;
    const name = holding === null ? title : shown({ fa: holding.person.nameFa, en: holding.person.nameEn }, language).text;
    return { value: post.id, name, detail: holding === null ? unit : `${title}${language === 'fa' ? '،' : ','} ${unit}` };
  });
}
