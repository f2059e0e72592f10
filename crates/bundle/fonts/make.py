"""Makes the fonts in this folder from Debian's packages.

Needs fonts-noto-core, fonts-noto-mono, fonts-noto-cjk, fonts-noto-color-emoji,
and from PyPI fonttools and pillow. Run it as: python3 make.py
"""

import io
import subprocess
import sys
from pathlib import Path

from fontTools.ttLib import TTFont
from PIL import Image

HERE = Path(__file__).parent
TRUETYPE = Path("/usr/share/fonts/truetype/noto")
CJK = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")

WHOLE = """
Sans-Regular Sans-Bold Sans-Italic SansArabic-Regular SansArabic-Bold
SansHebrew-Regular SansHebrew-Bold SansArmenian-Regular SansBengali-Regular
SansDevanagari-Regular SansEthiopic-Regular SansGeorgian-Regular
SansGujarati-Regular SansGurmukhi-Regular SansTamil-Regular SansTelugu-Regular
SansThai-Regular SansKannada-Regular SansMalayalam-Regular SansSinhala-Regular
SansKhmer-Regular SansLao-Regular SansMyanmar-Regular SansThaana-Regular
SansSyriac-Regular SansSymbols-Regular SansSymbols2-Regular SansMath-Regular
""".split()


def subset(source, target, *options):
    """Runs the subsetter, without the hints that paper does not need."""
    tool = [sys.executable, "-m", "fontTools.subset", str(source), "--no-hinting"]
    subprocess.run([*tool, f"--output-file={HERE / target}", *options], check=True)


def whole():
    for name in WHOLE:
        keep = ["--glyphs=*", "--unicodes=*", "--layout-features=*", "--name-IDs=*"]
        rest = ["--name-languages=*", "--glyph-names", "--passthrough-tables"]
        file = f"Noto{name}.ttf"
        subset(TRUETYPE / file, file, *keep, *rest, "--drop-tables+=DSIG")


def mono():
    file = "NotoSansMono-Regular.ttf"
    subset(TRUETYPE / file, file, "--unicodes=U+0020-007E", "--drop-tables+=DSIG")


def double_byte(encoding, first=range(0x81, 0xFF), second=range(0x40, 0xFF)):
    """Every character that two bytes of a national standard name."""
    for a in first:
        for b in second:
            try:
                text = bytes([a, b]).decode(encoding)
            except UnicodeDecodeError:
                continue
            if len(text) == 1:
                yield ord(text)


def cjk():
    """The characters of GB 2312, JIS X 0208, KS X 1001 and Big5 level 1."""
    chars = {*double_byte("gb2312"), *double_byte("shift_jis"), *double_byte("euc_kr")}
    chars.update(double_byte("big5", first=range(0xA1, 0xC7)))
    chars = {c for c in chars if c >= 0x2E80 or c == 0xB7}
    for start, end in [(0x1100, 0x1200), (0x3000, 0x3130), (0x31F0, 0x3200), (0xFF00, 0xFFEF)]:
        chars.update(range(start, end))
    options = ["--font-number=2", "--unicodes=" + ",".join(f"{c:04X}" for c in sorted(chars))]
    features = "--layout-features=ccmp,locl,liga,kern"
    drop = "--drop-tables+=DSIG,vhea,vmtx,VORG,BASE"
    subset(CJK, "NotoSansCJKsc-Regular.otf", *options, features, drop)


def emoji():
    """Half the size in each direction, in 64 colours: 550 dots an inch at 9 pt."""
    font = TTFont(TRUETYPE / "NotoColorEmoji.ttf")
    half = lambda n: round(n / 2)
    for strike, glyphs in zip(font["CBLC"].strikes, font["CBDT"].strikeData):
        for glyph in glyphs.values():
            picture = Image.open(io.BytesIO(glyph.imageData)).convert("RGBa")
            size = (max(1, half(picture.width)), max(1, half(picture.height)))
            picture = picture.resize(size, Image.BOX).convert("RGBA")
            picture = picture.quantize(64, method=Image.Quantize.FASTOCTREE, dither=0)
            out = io.BytesIO()
            picture.save(out, "PNG", optimize=True)
            glyph.imageData = out.getvalue()
            m = glyph.metrics
            m.width, m.height = size
            m.BearingX, m.BearingY, m.Advance = half(m.BearingX), half(m.BearingY), half(m.Advance)
        table = strike.bitmapSizeTable
        table.ppemX, table.ppemY = half(table.ppemX), half(table.ppemY)
        for line in (table.hori, table.vert):
            for field in ("ascender", "descender", "widthMax"):
                setattr(line, field, half(getattr(line, field)))
    font.save(HERE / "NotoColorEmoji.ttf")


if __name__ == "__main__":
    whole()
    mono()
    cjk()
    emoji()
