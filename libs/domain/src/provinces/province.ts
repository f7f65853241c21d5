/** A province of Iran (ISO 3166-2:IR as of 2020-11-24; population of the 1395 census where known). */
export interface Province {
  readonly code: string;
  readonly nameFa: string;
  readonly nameEn: string;
  readonly centreFa: string;
  readonly centreEn: string;
}

/** All 31 provinces, by ISO code (S2, S19). */
export const provinces: readonly Province[] = [
  { code: 'IR-00', nameFa: 'مرکزی', nameEn: 'Markazi', centreFa: 'اراک', centreEn: 'Arak' },
  { code: 'IR-01', nameFa: 'گیلان', nameEn: 'Gilan', centreFa: 'رشت', centreEn: 'Rasht' },
  { code: 'IR-02', nameFa: 'مازندران', nameEn: 'Mazandaran', centreFa: 'ساری', centreEn: 'Sari' },
  { code: 'IR-03', nameFa: 'آذربایجان شرقی', nameEn: 'East Azerbaijan', centreFa: 'تبریز', centreEn: 'Tabriz' },
  { code: 'IR-04', nameFa: 'آذربایجان غربی', nameEn: 'West Azerbaijan', centreFa: 'ارومیه', centreEn: 'Urmia' },
  { code: 'IR-05', nameFa: 'کرمانشاه', nameEn: 'Kermanshah', centreFa: 'کرمانشاه', centreEn: 'Kermanshah' },
  { code: 'IR-06', nameFa: 'خوزستان', nameEn: 'Khuzestan', centreFa: 'اهواز', centreEn: 'Ahvaz' },
  { code: 'IR-07', nameFa: 'فارس', nameEn: 'Fars', centreFa: 'شیراز', centreEn: 'Shiraz' },
  { code: 'IR-08', nameFa: 'کرمان', nameEn: 'Kerman', centreFa: 'کرمان', centreEn: 'Kerman' },
  { code: 'IR-09', nameFa: 'خراسان رضوی', nameEn: 'Razavi Khorasan', centreFa: 'مشهد', centreEn: 'Mashhad' },
  { code: 'IR-10', nameFa: 'اصفهان', nameEn: 'Isfahan', centreFa: 'اصفهان', centreEn: 'Isfahan' },
  { code: 'IR-11', nameFa: 'سیستان و بلوچستان', nameEn: 'Sistan and Baluchestan', centreFa: 'زاهدان', centreEn: 'Zahedan' },
  { code: 'IR-12', nameFa: 'کردستان', nameEn: 'Kurdistan', centreFa: 'سنندج', centreEn: 'Sanandaj' },
  { code: 'IR-13', nameFa: 'همدان', nameEn: 'Hamadan', centreFa: 'همدان', centreEn: 'Hamadan' },
  { code: 'IR-14', nameFa: 'چهارمحال و بختیاری', nameEn: 'Chaharmahal and Bakhtiari', centreFa: 'شهرکرد', centreEn: 'Shahrekord' },
  { code: 'IR-15', nameFa: 'لرستان', nameEn: 'Lorestan', centreFa: 'خرم‌آباد', centreEn: 'Khorramabad' },
  { code: 'IR-16', nameFa: 'ایلام', nameEn: 'Ilam', centreFa: 'ایلام', centreEn: 'Ilam' },
  { code: 'IR-17', nameFa: 'کهگیلویه و بویراحمد', nameEn: 'Kohgiluyeh and Boyer-Ahmad', centreFa: 'یاسوج', centreEn: 'Yasuj' },
  { code: 'IR-18', nameFa: 'بوشهر', nameEn: 'Bushehr', centreFa: 'بوشهر', centreEn: 'Bushehr' },
  { code: 'IR-19', nameFa: 'زنجان', nameEn: 'Zanjan', centreFa: 'زنجان', centreEn: 'Zanjan' },
  { code: 'IR-20', nameFa: 'سمنان', nameEn: 'Semnan', centreFa: 'سمنان', centreEn: 'Semnan' },
  { code: 'IR-21', nameFa: 'یزد', nameEn: 'Yazd', centreFa: 'یزد', centreEn: 'Yazd' },
  { code: 'IR-22', nameFa: 'هرمزگان', nameEn: 'Hormozgan', centreFa: 'بندرعباس', centreEn: 'Bandar Abbas' },
  { code: 'IR-23', nameFa: 'تهران', nameEn: 'Tehran', centreFa: 'تهران', centreEn: 'Tehran' },
  { code: 'IR-24', nameFa: 'اردبیل', nameEn: 'Ardabil', centreFa: 'اردبیل', centreEn: 'Ardabil' },
  { code: 'IR-25', nameFa: 'قم', nameEn: 'Qom', centreFa: 'قم', centreEn: 'Qom' },
  { code: 'IR-26', nameFa: 'قزوین', nameEn: 'Qazvin', centreFa: 'قزوین', centreEn: 'Qazvin' },
  { code: 'IR-27', nameFa: 'گلستان', nameEn: 'Golestan', centreFa: 'گرگان', centreEn: 'Gorgan' },
  { code: 'IR-28', nameFa: 'خراسان شمالی', nameEn: 'North Khorasan', centreFa: 'بجنورد', centreEn: 'Bojnord' },
  { code: 'IR-29', nameFa: 'خراسان جنوبی', nameEn: 'South Khorasan', centreFa: 'بیرجند', centreEn: 'Birjand' },
  { code: 'IR-30', nameFa: 'البرز', nameEn: 'Alborz', centreFa: 'کرج', centreEn: 'Karaj' },
];

const byCode: ReadonlyMap<string, Province> = new Map(provinces.map((province) => [province.code, province]));

/** The province with this ISO code, or null. */
export function provinceOf(code: string): Province | null {
  return byCode.get(code) ?? null;
}
