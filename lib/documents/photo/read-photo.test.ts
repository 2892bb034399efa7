import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SMALL_PHOTOS, type SmallPhoto, smallPhoto } from "@/tests/support/small-photos";
import { MAX_PHOTO_BYTES, type Photo, readPhoto } from "./read-photo";

const SECRET = "GPS 47.2, -1.5; owner secret";

function read(bytes: Uint8Array): Photo {
  const photo = readPhoto(bytes);
  if (typeof photo === "string") throw new Error(photo);
  return photo;
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const ascii = (text: string) => Buffer.from(text, "latin1");

function number(value: number, length: number, order: "big" | "little"): Buffer {
  const bytes = Array.from({ length }, (_, at) => (value / 256 ** at) & 0xff);
  return Buffer.from(order === "big" ? bytes.reverse() : bytes);
}

const MARKERS = [0xe0, 0xe1, 0xe2, 0xed, 0xee, 0xef, 0xfe];
const CHUNKS = ["tEXt", "zTXt", "iTXt", "eXIf", "tIME", "iCCP", "pHYs", "xxXx", "acTL"];
const PARTS = ["EXIF", "XMP ", "ICCP", "abcd"];

/** The same picture with something beside it, where its format takes such things. */
function withSecret(name: SmallPhoto, which: number, secret: Buffer): Buffer {
  const bytes = Buffer.from(smallPhoto(name));
  if (name === "jpg") {
    const marker = MARKERS[which % MARKERS.length] ?? 0;
    const segment = Buffer.concat([Buffer.of(0xff, marker), number(secret.length + 2, 2, "big"), secret]);
    return Buffer.concat([bytes.subarray(0, 2), segment, bytes.subarray(2), secret]);
  }
  if (name === "png") {
    const chunk = Buffer.concat([
      number(secret.length, 4, "big"),
      ascii(CHUNKS[which % CHUNKS.length] ?? ""),
      secret,
      number(0, 4, "big"),
    ]);
    return Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33), secret]);
  }
  const even = secret.length % 2 === 0 ? secret : Buffer.concat([secret, ascii(" ")]);
  const head = Buffer.concat([ascii(PARTS[which % PARTS.length] ?? ""), number(even.length, 4, "little")]);
  const body = Buffer.concat([bytes.subarray(8), head, even]);
  return Buffer.concat([ascii("RIFF"), number(body.length, 4, "little"), body, secret]);
}

describe("the photo that is kept", () => {
  it.each(SMALL_PHOTOS)("is the picture, its sides and nothing beside it (%s)", (name) => {
    const { width, height, format, bytes } = read(smallPhoto(name));
    expect({ width, height }).toEqual({ width: 24, height: 16 });
    expect(name === "lossless" || name === "alpha" ? "webp" : name).toBe(format);
    // Browsers write their own name into the colour profile.
    if (name !== "png") expect(textOf(smallPhoto(name))).toContain("acsp");
    expect(textOf(bytes)).not.toMatch(/acsp|ICC|JFIF|Exif|XMP/);
  });

  it("is the same whatever stands beside it, before or behind", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SMALL_PHOTOS),
        fc.nat(20),
        fc.uint8Array({ maxLength: 300 }),
        (name, which, noise) => {
          const secret = Buffer.concat([ascii(SECRET), noise]);
          const given = withSecret(name, which, secret);
          expect(textOf(given)).toContain(SECRET);
          expect(read(given)).toEqual(read(smallPhoto(name)));
        },
      ),
    );
  });

  it("stands upright as its metadata says, of which nothing else is left", () => {
    const turned = (orientation: number, order: "big" | "little") => {
      const entry = (tag: number, type: number, count: number, value: number) => [
        number(tag, 2, order),
        number(type, 2, order),
        number(count, 4, order),
        type === 3 ? Buffer.concat([number(value, 2, order), Buffer.alloc(2)]) : number(value, 4, order),
      ];
      const tiff = Buffer.concat([
        ascii(order === "little" ? "II" : "MM"),
        number(42, 2, order),
        number(8, 4, order),
        number(2, 2, order),
        ...entry(0x010f, 2, SECRET.length, 38),
        ...entry(0x0112, 3, 1, orientation),
        number(0, 4, order),
        ascii(SECRET),
      ]);
      const exif = Buffer.concat([ascii("Exif\0\0"), tiff]);
      const given = Buffer.from(smallPhoto("jpg"));
      const head = Buffer.concat([Buffer.of(0xff, 0xe1), number(exif.length + 2, 2, "big")]);
      return Buffer.concat([given.subarray(0, 2), head, exif, given.subarray(2)]);
    };
    for (const order of ["big", "little"] as const) {
      for (let orientation = 0; orientation <= 9; orientation += 1) {
        const photo = read(turned(orientation, order));
        const isSideways = orientation >= 5 && orientation <= 8;
        expect([photo.width, photo.height]).toEqual(isSideways ? [16, 24] : [24, 16]);
        expect(textOf(photo.bytes)).not.toContain(SECRET);
        const isSaid = orientation >= 2 && orientation <= 8;
        expect(photo.bytes.length - read(smallPhoto("jpg")).bytes.length).toBe(isSaid ? 36 : 0);
        expect(read(photo.bytes)).toEqual(photo);
      }
    }
  });

  it("is kept as it is when it is read again", () => {
    for (const name of SMALL_PHOTOS) {
      const once = read(smallPhoto(name));
      expect(read(once.bytes)).toEqual(once);
    }
  });

  it("keeps what a picture is drawn from", () => {
    expect(textOf(read(smallPhoto("alpha")).bytes)).toMatch(/^RIFF.{4}WEBPVP8X.*ALPH.*VP8 /s);
    expect(textOf(read(smallPhoto("lossless")).bytes)).toMatch(/^RIFF.{4}WEBPVP8L/s);
    expect(textOf(read(smallPhoto("png")).bytes)).toMatch(/IHDR.*IDAT.*IEND.{4}$/s);
    // The start, tables, the frame, tables, one scan and the end.
    const jpg = textOf(read(smallPhoto("jpg")).bytes);
    expect(jpg).toMatch(/^\xff\xd8\xff\xdb.*\xff\xc0.*\xff\xc4.*\xff\xda.*\xff\xd9$/s);
    const adobe = Buffer.concat([Buffer.of(0xff, 0xee, 0, 14), ascii("Adobe"), Buffer.alloc(7)]);
    const given = Buffer.from(smallPhoto("jpg"));
    const cmyk = Buffer.concat([given.subarray(0, 2), adobe, given.subarray(2)]);
    expect(textOf(read(cmyk).bytes)).toContain("Adobe");
  });
});

describe("what is no photo", () => {
  it("is said to be none, wherever it was cut and whatever it holds", () => {
    for (const name of SMALL_PHOTOS) {
      const { bytes } = read(smallPhoto(name));
      for (let length = 0; length < bytes.length; length += 1) {
        expect([name, length, readPhoto(bytes.subarray(0, length))]).toEqual([name, length, "noImage"]);
      }
    }
    fc.assert(fc.property(fc.uint8Array(), (bytes) => readPhoto(bytes) === "noImage"));
  });

  it("never stops the reader, with any byte changed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SMALL_PHOTOS), fc.nat(), fc.nat(255), (name, at, value) => {
        const bytes = smallPhoto(name);
        bytes[at % bytes.length] = value;
        const photo = readPhoto(bytes);
        if (typeof photo === "string") expect(["noImage", "tooWide"]).toContain(photo);
        else expect(photo.bytes.length).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "\0\0\0\x18ftypheic",
    "GIF89a",
    "%PDF-1.7",
    "<!doctype html>",
  ])("is another kind of file: %s", (text) => expect(readPhoto(ascii(text))).toBe("noImage"));

  it("is too wide or too large, and says which", () => {
    const wide = smallPhoto("png");
    wide[18] = 0x10;
    expect(readPhoto(wide)).toBe("tooWide");
    const png = Buffer.from(smallPhoto("png"));
    const data = Buffer.concat([
      number(MAX_PHOTO_BYTES, 4, "big"),
      ascii("IDAT"),
      Buffer.alloc(MAX_PHOTO_BYTES + 4),
    ]);
    expect(readPhoto(Buffer.concat([png.subarray(0, 33), data, png.subarray(33)]))).toBe("tooLarge");
  });

  it("moves", () => {
    const bytes = Buffer.from(smallPhoto("webp"));
    const anim = Buffer.concat([ascii("ANIM"), number(6, 4, "little"), Buffer.alloc(6)]);
    const body = Buffer.concat([bytes.subarray(8), anim]);
    expect(readPhoto(Buffer.concat([ascii("RIFF"), number(body.length, 4, "little"), body]))).toBe("noImage");
  });
});
