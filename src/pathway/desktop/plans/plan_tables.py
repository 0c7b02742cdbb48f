"""The tables of a stay plan besides its goals: who works along, and the reviews."""

from PySide6.QtCore import QCoreApplication

from pathway.desktop.plans.row_fields import RowField
from pathway.desktop.plans.rows_editor import RowsEditor
from pathway.plans.kinds.stay_plan import Partner, Review

PARTNERS, REVIEWS = "partners", "reviews"
translate = QCoreApplication.translate


def prepare_partners(table: RowsEditor) -> None:
    """Let the table take those who work along: who, about what, and the consent for it."""
    fields = (
        RowField("who", translate("Plan", "Who"), share=4),
        RowField("about", translate("Plan", "About what"), share=5),
        RowField("consent", translate("Plan", "Consent"), share=3, quiet=True),
    )
    table.prepare(fields, Partner, translate("Plan", "Partner"))
    table.set_words(
        translate("Plan", "Working together"),
        "",
        translate("Plan", "Nobody yet. Here stand those who work along, and the consent to talk with them."),
        translate("Plan", "+ New partner"),
    )


def prepare_reviews(table: RowsEditor) -> None:
    """Let the table take reviews: when, with whom, what came of it."""
    fields = (
        RowField("on", translate("Plan", "Date"), kind="date", share=0),
        RowField("participants", translate("Plan", "With"), share=3, quiet=True),
        RowField("result", translate("Plan", "Result"), share=6),
    )
    table.prepare(fields, Review, translate("Plan", "Review"))
    table.set_words(
        translate("Plan", "Reviews"),
        "",
        translate("Plan", "None yet. Here stand the reviews that were held, and the next one."),
        translate("Plan", "+ New review"),
    )
