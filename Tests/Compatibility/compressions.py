"""Files packed in every way that a crawler knows: the suffix of their names, and the packing."""

import bz2
import gzip
import io
import zipfile

import cramjam


def zipped(data):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data", data)
    return out.getvalue()


def hadoop_snappy(data):
    """A block of two chunks, and one of one."""
    def chunk(part):
        packed = bytes(cramjam.snappy.compress_raw(part))
        return len(packed).to_bytes(4, "big") + packed

    first, rest = data[:50_000], data[50_000:]
    return (len(first).to_bytes(4, "big") + chunk(first[:20_000]) + (chunk(first[20_000:]) if first[20_000:] else b"")
            + (len(rest).to_bytes(4, "big") + chunk(rest) if rest else b""))


COMPRESSIONS = {
    "none": ("", lambda data: data), "gzip": (".gz", gzip.compress), "bzip2": (".bz2", bz2.compress), "zip": (".zip", zipped),
    "lz4": (".lz4", lambda data: bytes(cramjam.lz4.compress(data))), "zstd": (".zst", lambda data: bytes(cramjam.zstd.compress(data))),
    "snappy": (".sz", lambda data: bytes(cramjam.snappy.compress(data))), "hadoop": (".snappy", hadoop_snappy),
}
