import { inflateRawSync } from 'node:zlib';
import { DomainError } from '@hampeyman/domain/problems';

/** A workbook of two thousand rows unpacks to some two megabytes; what unpacks to more than this is none. */
export const mostBytes = 24 * 1024 * 1024;
export const mostEntries = 200;

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

/** What an office file that is encrypted, or older than XLSX, begins with. */
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Macros, controls and documents of other programs. */
const programs = /\/vbaproject\.bin$|\/(activex|embeddings)\//;

/**
 * Refuses an archive that unpacks to too much, by really unpacking it with a limit: the sizes an archive states are whatever its author
 * wrote (APPNOTE 4.3); and what is an archive but no workbook, locked, or brings programs along. Throws `people.import-unreadable`,
 * `people.import-protected`, `people.import-macros`, `people.import-unpacks-too-large`.
 */
export function requireBoundedWorkbook(file: Buffer): void {
  if (file.subarray(0, compoundFile.length).equals(compoundFile)) throw new DomainError('people.import-protected');
  try {
    const entries = entriesOf(file);
    const names = entries.map(({ name }) => name.toLowerCase());
    if (names.some((name) => programs.test(name))) throw new DomainError('people.import-macros');
    if (!names.includes('xl/workbook.xml')) throw new DomainError('people.import-unreadable');
    let left = mostBytes;
    for (const { method, packed } of entries) {
      if (method !== 0 && method !== 8) throw new DomainError('people.import-unreadable');
      left -= method === 0 ? packed.length : inflateRawSync(packed, { maxOutputLength: Math.max(1, left) }).length;
      if (left < 0) throw new DomainError('people.import-unpacks-too-large');
    }
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const { code } = error as { code?: unknown };
    throw new DomainError(code === 'ERR_BUFFER_TOO_LARGE' ? 'people.import-unpacks-too-large' : 'people.import-unreadable');
  }
}

interface PackedEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: Buffer;
}

/** The entries of the central directory, which is what readers go by. */
function entriesOf(file: Buffer): PackedEntry[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || file.readUInt32LE(end) !== endOfDirectory || file.readUInt32LE(0) !== localEntry) {
    throw new DomainError('people.import-unreadable');
  }
  const count = file.readUInt16LE(end + 10);
  if (count > mostEntries) throw new DomainError('people.import-unpacks-too-large');
  const entries: PackedEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== directoryEntry) throw new DomainError('people.import-unreadable');
    const local = file.readUInt32LE(at + 42);
    const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28));
    entries.push({ name, method: file.readUInt16LE(at + 10), packed: file.subarray(begin, begin + file.readUInt32LE(at + 20)) });
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}
