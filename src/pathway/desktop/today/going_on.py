"""From a draft on the day's page back to the form it was typed in: what the form is called, and the way to it."""

from collections.abc import Callable, Mapping

from pathway.desktop.marked import QT_TRANSLATE_NOOP
from pathway.desktop.workplace import Ways
from pathway.drafts.draft import Draft

WORDS: Mapping[str, str] = {
    "citizens.citizen": QT_TRANSLATE_NOOP("Today", "Citizen not saved"),
    "citizens.need": QT_TRANSLATE_NOOP("Today", "Need not recorded"),
    "citizens.pause": QT_TRANSLATE_NOOP("Today", "Pause not recorded"),
    "citizens.settle": QT_TRANSLATE_NOOP("Today", "Follow-up not settled"),
    "followups.follow_up": QT_TRANSLATE_NOOP("Today", "Follow-up not made"),
    "notes.note": QT_TRANSLATE_NOOP("Today", "Note not signed"),
    "placements.end_placement": QT_TRANSLATE_NOOP("Today", "Placement not ended"),
    "placements.foresee": QT_TRANSLATE_NOOP("Today", "Agreed move-out not saved"),
    "placements.placement": QT_TRANSLATE_NOOP("Today", "Placement not opened"),
    "stays.away": QT_TRANSLATE_NOOP("Today", "Leave not recorded"),
    "stays.intake": QT_TRANSLATE_NOOP("Today", "Intake not finished"),
    "stays.move_out": QT_TRANSLATE_NOOP("Today", "Move-out not saved"),
}
"""What is said of a draft, by its form's name. A house test finds every form that has none."""


def go_on(ways: Ways, draft: Draft) -> None:
    """Open the form that a draft was typed in, over the page that it belongs to."""
    way = WAYS.get(draft.form)
    if way is not None:  # a store may hold drafts of a form that a later Pathway has no more
        way(ways, draft)


def _over_citizen(open_form: Callable[[Ways, Draft], None]) -> Callable[[Ways, Draft], None]:
    """Open whom the draft is about first, if it is about somebody, then the form."""

    def there(ways: Ways, draft: Draft) -> None:
        if draft.citizen is not None:
            ways.citizen.emit(draft.citizen)
        open_form(ways, draft)

    return there


def _facts(ways: Ways, draft: Draft) -> None:
    if draft.citizen is None:
        ways.new_citizen.emit(None)
    else:
        ways.edit_citizen.emit(draft.citizen)


def _note(ways: Ways, draft: Draft) -> None:
    ways.note.emit((draft.citizen, draft.subject) if draft.subject else draft.citizen)


def _on_its_page(ways: Ways, draft: Draft) -> None:
    ways.go_on.emit(draft)


WAYS: Mapping[str, Callable[[Ways, Draft], None]] = {
    "citizens.citizen": _over_citizen(_facts),
    "citizens.need": _on_its_page,
    "citizens.pause": _on_its_page,
    "citizens.settle": _on_its_page,
    "followups.follow_up": _over_citizen(lambda ways, draft: ways.follow_up.emit(draft.citizen)),
    "notes.note": _over_citizen(_note),
    "placements.end_placement": _over_citizen(lambda ways, draft: ways.end_placement.emit(draft.subject)),
    "placements.foresee": _on_its_page,
    "placements.placement": _over_citizen(lambda ways, draft: ways.placement.emit(draft.citizen)),
    "stays.away": _on_its_page,
    "stays.intake": lambda ways, draft: ways.intake.emit((draft.citizen, None)),
    "stays.move_out": _over_citizen(lambda ways, draft: ways.move_out.emit(draft.subject)),
}
"""The way back, by the form's name."""
