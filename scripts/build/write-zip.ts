/** A zip archive in memory that is the same for the same files: Cloud Functions takes zips, and the hash names the content. */
import { crc32, deflateRawSync } from 'node:zlib';

/** 1980-01-01, the format's first day: a time would make equal content differ. */
const DOS_DATE = 0x21;
const DEFLATED = 8;
const VERSION = 20;
const UTF8_NAMES = 0x800;
const PLAIN_FILE = 0o100644 << 16;

/** `files`: content by path with forward slashes. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const name = Buffer.from(path);
    const body = deflateRawSync(content, { level: 9 });
    // Shared by the file's own header and its entry in the directory.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(UTF8_NAMES, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(DOS_DATE, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(PLAIN_FILE >>> 0, 6);
    place.writeUInt32LE(offset, 10);
    const made = Buffer.from([VERSION, 3]);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), made, common, place, name);
    const local = [Buffer.from('PK\x03\x04', 'latin1'), common, name, body];
    parts.push(...local);
    offset += local.reduce((sum, part) => sum + part.length, 0);
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}
