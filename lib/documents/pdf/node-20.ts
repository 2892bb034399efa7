/**
 * The reader of PDF files moves buffers by a method that Node 20 lacks: fonts, and with them bold letters, would be lost.
 * The copy leaves the old buffer as it was, which the reader does not look at again.
 */
if (!("transferToFixedLength" in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const moved = new ArrayBuffer(length);
      new Uint8Array(moved).set(new Uint8Array(this).subarray(0, length));
      return moved;
    },
  });
}
