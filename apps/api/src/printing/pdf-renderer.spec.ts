import { birjandMinutes, birjandPrint } from './birjand-minutes.fixture';
import { composeMinutes } from './compose-minutes';
import { dataLimit, PdfRenderer } from './pdf-renderer';

describe('PdfRenderer', () => {
  const renderer = new PdfRenderer();
  const document = composeMinutes(birjandMinutes, 'fa', birjandPrint);
  const text = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

  afterAll(async () => {
    await renderer.onApplicationShutdown();
  });

  it.each(['fa', 'en'] as const)('prints the minutes of a meeting for the archive in %s', async (language) => {
    const { pdf, standard, pages } = await renderer.render('minutes', composeMinutes(birjandMinutes, language, birjandPrint));
    expect(text(pdf).slice(0, 5)).toBe('%PDF-');
    expect(text(pdf)).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(text(pdf)).toContain('Vazirmatn-Bold');
    expect([standard, pages]).toEqual(['PDF/A-2a', 3]);
  });

  it('prints the same bytes for the same content', async () => {
    const [one, other] = [await renderer.render('minutes', document), await renderer.render('minutes', document)];
    expect(Buffer.compare(one.pdf, other.pdf)).toBe(0);
  });

  it('flows over pages: forty decisions, forty people and a long discussion', async () => {
    const forty = Array.from({ length: 40 }, (_, index) => index);
    const [decision] = document.decisions;
    const [member] = document.signatures;
    if (decision === undefined || member === undefined) throw new Error('the fixture has decisions and members');
    const { pages, standard } = await renderer.render('minutes', {
      ...document,
      decisions: forty.map(() => decision),
      present: forty.map(() => ({ ...member, note: null })),
      signatures: [...forty.map(() => member), ...document.signatures.slice(-2)],
      discussion: [{ heading: 'بند ۱', paragraphs: forty.map(() => 'پس از بحث و تبادل نظر، گزارش دبیرخانه بررسی شد. '.repeat(20)) }],
    });
    expect(standard).toBe('PDF/A-2a');
    expect(pages).toBeGreaterThan(12);
  });

  it('prints a meeting of which little was written', async () => {
    const { pages } = await renderer.render('minutes', {
      ...document,
      ...{ agenda: [], present: [], absent: [], previousDecisions: [], discussion: [], decisions: [], signatures: [], copies: [] },
    });
    expect(pages).toBe(1);
  });

  it('survives control characters, overrides and markup typed by people', async () => {
    const { standard } = await renderer.render('minutes', {
      ...document,
      opening: ['\u0000\u001B[31m\u202E وارونه \uFFFE \uD800 #panic("x") $ *متن* _زیر_ <label> @ref \\ `raw` // -- /*'],
    });
    expect(standard).toBe('PDF/A-2a');
  });

  it('prints plainly, and says so, when a character has no glyph anywhere', async () => {
    const { pdf, standard } = await renderer.render('minutes', { ...document, opening: ['\u{F0000}'] });
    expect(standard).toBe('PDF');
    expect(text(pdf)).toMatch(/^%PDF-/);
  });

  it('refuses what is too large to be minutes', async () => {
    const huge = { ...document, opening: ['ا'.repeat(dataLimit)] };
    await expect(renderer.render('minutes', huge)).rejects.toMatchObject({ code: 'printing.too-large', params: { limit: dataLimit } });
  });

  it('works away from the event loop: timers fire while it lays out', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    const sentences = Array.from({ length: 2000 }, (_, i) => `جمله ${String(i)} از گزارش بسیار بلند دبیرخانه است.`);
    await renderer.render('minutes', { ...document, opening: sentences });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(0);
  });
});
