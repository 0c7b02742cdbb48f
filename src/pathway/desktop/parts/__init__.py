"""The parts that pages are built of. Each reads the look when it paints, shows its key, and has a name aloud.

A part's module is read when its name is first used: the unlock page needs four of them and must not wait for the rest.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathway.desktop.parts.bars import MonthBars
    from pathway.desktop.parts.bars_layout import Month
    from pathway.desktop.parts.buttons import KeyButton
    from pathway.desktop.parts.choices import Choice, Choices
    from pathway.desktop.parts.code_combo import CodeCombo
    from pathway.desktop.parts.date_field import (
        DateField,
        DateTimeField,
        TimeField,
    )
    from pathway.desktop.parts.dialog import CalmDialog, NumberedColumn
    from pathway.desktop.parts.dock import DockPanel
    from pathway.desktop.parts.field_row import FieldRow, MessageLine, Sign
    from pathway.desktop.parts.flow import Flow
    from pathway.desktop.parts.heads import BottomBar, Facts, PageHead
    from pathway.desktop.parts.keys import bind, letters
    from pathway.desktop.parts.notice import EmptyState, Notice, Progress
    from pathway.desktop.parts.row import Act, Cell, Column, Row, group
    from pathway.desktop.parts.row_delegate import RowDelegate
    from pathway.desktop.parts.row_list import RowList
    from pathway.desktop.parts.row_model import ListModel
    from pathway.desktop.parts.scrim import Scrim
    from pathway.desktop.parts.search import SearchField
    from pathway.desktop.parts.segment import Segment, Toggle
    from pathway.desktop.parts.sidebar import SideBar
    from pathway.desktop.parts.sidebar_rows import SideEntry
    from pathway.desktop.parts.states import RungChip, SavedState, StateLabel
    from pathway.desktop.parts.tabs import TabStrip
    from pathway.desktop.parts.text_area import TextArea
    from pathway.desktop.parts.typed_words import (
        show_date,
        show_moment,
        show_time,
    )
    from pathway.desktop.parts.words import Line, Link, Words

__all__ = [
    "Act",
    "BottomBar",
    "CalmDialog",
    "Cell",
    "Choice",
    "Choices",
    "CodeCombo",
    "Column",
    "DateField",
    "DateTimeField",
    "DockPanel",
    "EmptyState",
    "Facts",
    "FieldRow",
    "Flow",
    "KeyButton",
    "Line",
    "Link",
    "ListModel",
    "MessageLine",
    "Month",
    "MonthBars",
    "Notice",
    "NumberedColumn",
    "PageHead",
    "Progress",
    "Row",
    "RowDelegate",
    "RowList",
    "RungChip",
    "SavedState",
    "Scrim",
    "SearchField",
    "Segment",
    "SideBar",
    "SideEntry",
    "Sign",
    "StateLabel",
    "TabStrip",
    "TextArea",
    "TimeField",
    "Toggle",
    "Words",
    "bind",
    "group",
    "letters",
    "show_date",
    "show_moment",
    "show_time",
]

_MODULES = {
    "bars": "MonthBars",
    "bars_layout": "Month",
    "buttons": "KeyButton",
    "choices": "Choice Choices",
    "code_combo": "CodeCombo",
    "date_field": "DateField DateTimeField TimeField",
    "dialog": "CalmDialog NumberedColumn",
    "dock": "DockPanel",
    "field_row": "FieldRow MessageLine Sign",
    "flow": "Flow",
    "heads": "BottomBar Facts PageHead",
    "keys": "bind letters",
    "notice": "EmptyState Notice Progress",
    "row": "Act Cell Column Row group",
    "row_delegate": "RowDelegate",
    "row_list": "RowList",
    "row_model": "ListModel",
    "scrim": "Scrim",
    "search": "SearchField",
    "segment": "Segment Toggle",
    "sidebar": "SideBar",
    "sidebar_rows": "SideEntry",
    "states": "RungChip SavedState StateLabel",
    "tabs": "TabStrip",
    "text_area": "TextArea",
    "typed_words": "show_date show_moment show_time",
    "words": "Line Link Words",
}
_WHERE = {part: module for module, parts in _MODULES.items() for part in parts.split()}


def __getattr__(name: str) -> object:
    """Return a part by its name.

    Raises:
        AttributeError: There is no such part. A bug.
    """
    if name not in _WHERE:
        raise AttributeError(f"there is no part {name!r}")
    return getattr(import_module(f"pathway.desktop.parts.{_WHERE[name]}"), name)
