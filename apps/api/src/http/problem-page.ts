import type { Problem } from '@hampeyman/domain/problems';
import { say, type Language, type Texts } from '@hampeyman/domain/texts';
import type { FastifyRequest } from 'fastify';

const texts = {
  number: { fa: 'شماره درخواست: {number}', en: 'Request number: {number}' },
  onwards: { fa: 'به سامانه هم‌پیمان', en: 'To the portal Hampeyman' },
} satisfies Record<string, Texts>;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** Whether a person opened the address in a browser, as a link to a print: they read a page, programs read a problem. */
export function wantsPage({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): boolean {
  return method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}

/** A refusal as a page of its own, without script; `nonce` lets its few rules of style pass. */
export function problemPage({ title, requestId }: Problem, language: Language, nonce: string): string {
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style nonce="${nonce}">:root{color-scheme:light dark}body{font:1.125rem/1.8 Vazirmatn,system-ui,sans-serif;max-inline-size:34rem;`,
    'margin:20vh auto;padding-inline:1.5rem}h1{font-size:1.375rem}p{opacity:.75}</style></head>',
    `<body><main><h1>${escaped(title)}</h1>`,
    `<p>${escaped(say(texts.number, language, { number: requestId }))}</p>`,
    `<a href="/">${escaped(say(texts.onwards, language))}</a></main></body></html>`,
  ].join('\n');
}
