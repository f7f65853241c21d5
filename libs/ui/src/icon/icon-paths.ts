/**
 * Line drawings on a 24 × 24 grid, drawn with a round pen of 1.6: path data and circles `[cx, cy, r]`.
 * Those whose meaning follows the reading direction are mirrored in left-to-right pages (`turns`).
 */
export interface Drawing {
  readonly path: string;
  readonly circles?: readonly (readonly [number, number, number])[];
  readonly turns?: boolean;
}

const drawings = {
  dashboard: { path: 'M3 12a9 9 0 0 1 18 0v7H3ZM12 14l4-5M6.5 12.5h1M12 6.5v1' },
  'my-work': { path: 'M4 5h16v11h-5l-1.5 3h-3L9 16H4ZM9 10l2 2 4-4' },
  memorandum: { path: 'M6 3h9l4 4v14H6ZM15 3v4h4M9 12h7M9 16h7' },
  tasks: { path: 'M10 6h10M10 12h10M10 18h10M3.5 6 5 7.5 7.5 4.5M3.5 12 5 13.5 7.5 10.5M3.5 18 5 19.5 7.5 16.5' },
  meetings: { path: 'M4 5h16v15H4ZM4 9.5h16M8.5 3v4M15.5 3v4M8 13.5h3M8 16.5h6' },
  indicators: { path: 'M4 4v16h16M7 15l4-5 3 3 5-7' },
  provinces: { path: 'M12 21s7-6.3 7-11.5A7 7 0 0 0 5 9.5C5 14.7 12 21 12 21Z', circles: [[12, 9.5, 2.5]] },
  reports: { path: 'M6 3h12v18H6ZM9.5 16v-3M12 16V9M14.5 16v-5' },
  decisions: { path: 'M13 4 20 11M10 7l7 7M11.5 5.5l7 7M14 10 5 19M4 21h9' },
  committees: {
    path: 'M3 19c0-3.3 2.7-5.5 6-5.5s6 2.2 6 5.5M16.5 13.8c2.6.3 4.5 2.3 4.5 5.2',
    circles: [
      [9, 8, 3],
      [16.5, 8.5, 2.5],
    ],
  },
  administration: {
    path: 'M4 7h9M17 7h3M4 17h3M11 17h9',
    circles: [
      [15, 7, 2],
      [9, 17, 2],
    ],
  },
  organisations: { path: 'M9 4h6v5H9ZM3.5 15h6v5h-6ZM14.5 15h6v5h-6ZM12 9v3M6.5 15v-3h11v3' },
  people: { path: 'M5 20c0-3.9 3.1-6.5 7-6.5s7 2.6 7 6.5', circles: [[12, 8, 3.5]] },
  search: { path: 'M15 15l5 5', circles: [[10.5, 10.5, 6]] },
  bell: { path: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15ZM10 21h4' },
  print: { path: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7Z' },
  check: { path: 'M4.5 12.7 9.5 17.7 19.5 7.2' },
  close: { path: 'M6 6l12 12M18 6 6 18' },
  add: { path: 'M12 5v14M5 12h14' },
  minus: { path: 'M5 12h14' },
  more: {
    path: '',
    circles: [
      [5.5, 12, 0.9],
      [12, 12, 0.9],
      [18.5, 12, 0.9],
    ],
  },
  'chevron-down': { path: 'm5.5 9 6.5 6.5L18.5 9' },
  'chevron-up': { path: 'm5.5 15.5 6.5-6.5 6.5 6.5' },
  'chevron-next': { path: 'M15 5.5 8.5 12l6.5 6.5', turns: true },
  'chevron-previous': { path: 'M9 5.5 15.5 12 9 18.5', turns: true },
  'arrow-back': { path: 'M4 12h15M13 6l6 6-6 6', turns: true },
  undo: { path: 'M19.5 16.5v-3a4.5 4.5 0 0 0-4.5-4.5H5.3M9.8 4.5 5.3 9l4.5 4.5' },
  file: { path: 'M13.5 3H6.8v18h10.4V6.7ZM13.5 3v3.7h3.7' },
  attach: { path: 'm18.7 11.2-7 7a3.9 3.9 0 0 1-5.6-5.5l7.5-7.5a2.5 2.5 0 0 1 3.6 3.6l-7 7a1.2 1.2 0 0 1-1.8-1.8l6.3-6.3' },
  link: { path: 'M9.8 14.2l4.4-4.4M10.5 7.5l2.6-2.6a3.8 3.8 0 0 1 5.4 5.4l-2.7 2.7M13.5 16.5l-2.6 2.6a3.8 3.8 0 0 1-5.4-5.4l2.7-2.7' },
  lock: { path: 'M6 11.2h12v8.3H6ZM8.5 11.2V8a3.5 3.5 0 0 1 7 0v3.2' },
  warning: { path: 'M12 4 21 19.8H3ZM12 10v4.5M12 17v.2' },
  hourglass: { path: 'M6.8 3.8h10.4M6.8 20.2h10.4M7.5 3.8c0 5.2 9 6.8 9 16.4M16.5 3.8c0 5.2-9 6.8-9 16.4' },
  clock: { path: 'M12 7v5l3.5 2', circles: [[12, 12, 8.5]] },
  calendar: { path: 'M4 5h16v15H4ZM4 9.5h16M8.5 3v4M15.5 3v4' },
  cloud: { path: 'M7.2 18.8a4.2 4.2 0 0 1-.4-8.4 5.7 5.7 0 0 1 11 .9 3.8 3.8 0 0 1-.5 7.5Z' },
  eye: { path: 'M2.7 12S6 5.7 12 5.7 21.3 12 21.3 12 18 18.3 12 18.3 2.7 12 2.7 12Z', circles: [[12, 12, 2.7]] },
  'eye-off': {
    path: 'M4 4l16 16M6.5 7.6C4 9.4 2.7 12 2.7 12S6 18.3 12 18.3c1.5 0 2.9-.4 4-1M10 5.9c.6-.1 1.3-.2 2-.2 6 0 9.3 6.3 9.3 6.3s-.7 1.3-2 2.7',
  },
  sheet: { path: 'M3.8 4.5h16.4v15H3.8ZM3.8 9.5h16.4M3.8 14.4h16.4M9.8 4.5v15' },
  download: { path: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15' },
  upload: { path: 'M12 15V4M7 8.5l5-5 5 5M4.5 20h15' },
  edit: { path: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19ZM13.5 7l3.5 3.5' },
  trash: { path: 'M5 7h14M9.5 7V4h5v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5' },
  filter: { path: 'M4 6h16M7 12h10M10 18h4' },
  sun: { path: 'M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4', circles: [[12, 12, 4]] },
  moon: { path: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z' },
  contrast: { path: 'M12 3.5v17M12 7l6-2.5M12 12h8.5M12 17l6 2', circles: [[12, 12, 8.5]] },
  language: { path: 'M3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17', circles: [[12, 12, 8.5]] },
  'sign-out': { path: 'M10 4H19v16h-9M14 12H4M7.5 8.5 4 12l3.5 3.5', turns: true },
  refresh: { path: 'M19 12a7 7 0 1 1-2.1-5M19 4v4.5h-4.5' },
  key: { path: 'M11.5 12.5 20 4M16.5 7.5l2.5 2.5', circles: [[8, 16, 4.5]] },
  qr: { path: 'M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM14 14h2.5v2.5H14ZM18 18h2v2h-2ZM18 14h2M14 20h1' },
  chat: { path: 'M4 5h16v11h-9l-4.5 4v-4H4Z' },
  history: { path: 'M4.5 8A8.5 8.5 0 1 1 3.5 12M4 4v4.5h4.5M12 7.5V12l3 2' },
  pin: { path: 'M9 4h6l-1 6 3 3H7l3-3ZM12 13v7' },
  info: { path: 'M12 11v5.5M12 7.5v.2', circles: [[12, 12, 8.5]] },
  help: { path: 'M9.3 9.5a2.8 2.8 0 1 1 4 2.6c-.9.4-1.3 1-1.3 2M12 17v.2', circles: [[12, 12, 8.5]] },
} as const satisfies Readonly<Record<string, Drawing>>;

export type IconName = keyof typeof drawings;
export const iconNames = Object.keys(drawings) as readonly IconName[];
export const icons: Readonly<Record<IconName, Drawing>> = drawings;
