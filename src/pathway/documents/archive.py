"""Sheets drawn into the bytes of a PDF that can be kept: PDF/A-2b, and the same to the byte each time.

ReportLab writes the file and what PDF/A asks for beyond it, so nothing is opened and written a second time.

Source: ISO 19005-2; every document is tested with a validator.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from threading import Lock
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from pathway.base.places import resources
from pathway.documents.drawing import draw
from pathway.documents.page import HEIGHT, WIDTH, Mark
from pathway.documents.type import REGULAR, faces

PRODUCER = "Pathway"
FACE: dict[str, Any] = {"initialFontName": REGULAR}
"""Without a first face of ours ReportLab would name Helvetica, which is not in the file."""

ONE_AT_A_TIME = Lock()
"""ReportLab reads the letters of a face from one place in one file: two threads would read each other's."""

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language><pdf:Producer>{producer}</pdf:Producer>
<xmp:CreateDate>{at}</xmp:CreateDate><xmp:ModifyDate>{at}</xmp:ModifyDate>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def pdf(sheets: Sequence[Sequence[Mark]], title: str, language: str, at: datetime) -> bytes:
    """Return the file.

    Args:
        sheets: What stands on each sheet.
        title: What a reader shows as the window's title. No names: it is seen on the screen by others.
        language: ``"da"`` or ``"en"``.
        at: The moment the document is of, with a zone; never the clock's.
    """
    faces()
    with ONE_AT_A_TIME:
        return _file(sheets, title, language, at)


def _file(sheets: Sequence[Sequence[Mark]], title: str, language: str, at: datetime) -> bytes:
    target = BytesIO()
    canvas = Canvas(target, (WIDTH, HEIGHT), invariant=1, pageCompression=1, pdfVersion=(1, 7), lang=language, **FACE)
    for sheet in sheets:
        draw(canvas, sheet)
        canvas.showPage()
    _declare(canvas, title, language, at.astimezone(UTC))
    canvas.save()
    return target.getvalue()


class _Info(pdfdoc.PDFInfo):
    """Title, maker and moment: no author, so no name."""

    at: datetime

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        moment = pdfdoc.PDFString(self.at.strftime("D:%Y%m%d%H%M%S+00'00'"))
        known = {"Title": pdfdoc.PDFString(self.title), "Producer": pdfdoc.PDFString(PRODUCER)}
        return pdfdoc.PDFDictionary({**known, "CreationDate": moment, "ModDate": moment}).format(document)


class _Stream(pdfdoc.PDFStream):
    """A stream whose end stands on a line of its own, which ReportLab leaves out and PDF/A asks for."""

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        return super().format(document).removesuffix(b"endstream\n") + b"\nendstream\n"


def _declare(canvas: Canvas, title: str, language: str, at: datetime) -> None:
    """Add what PDF/A asks for to ReportLab's objects."""
    document: Any = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001 - the only way there is
    document.info = _Info()
    document.info.title, document.info.at = title, at
    stamp = at.isoformat(timespec="seconds")
    packet = XMP.format(title=escape(title), language=language, producer=PRODUCER, at=stamp)
    document.Catalog.Metadata = _stream(packet.encode(), Type="/Metadata", Subtype="/XML")
    intent = pdfdoc.PDFDictionary({"Type": "/OutputIntent", "S": "/GTS_PDFA1"})
    intent["OutputConditionIdentifier"] = intent["Info"] = pdfdoc.PDFString("sRGB")
    intent["DestOutputProfile"] = document.Reference(_stream(_colours(), N=3))
    document.Catalog.OutputIntents = pdfdoc.PDFArray([intent])
    document.Catalog.__NoDefault__ = [*document.Catalog.__NoDefault__, "OutputIntents"]
    canvas.setViewerPreference("DisplayDocTitle", "true")
    for page in document.Pages.pages:
        page.Trans = None
        page.Contents = _Stream(content=page.stream, filters=[pdfdoc.PDFZCompress])
    for font in document.delayedFonts:
        font.addObjects(document)
    document.delayedFonts = []
    for each in document.idToObject.values():
        if type(each) is pdfdoc.PDFStream:
            each.__class__ = _Stream  # the faces and their tables of letters, which ReportLab has made itself


def _stream(content: bytes, **entries: object) -> _Stream:
    return _Stream(pdfdoc.PDFDictionary(entries), content)


@cache
def _colours() -> bytes:
    """The sRGB profile that tells what the shades mean."""
    return (resources() / "print" / "srgb.icc").read_bytes()
